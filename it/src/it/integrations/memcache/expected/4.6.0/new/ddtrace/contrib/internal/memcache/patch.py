import importlib.metadata
from typing import Any
from typing import Callable

import memcache

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import unwrap
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name


config._add(
    "memcache",
    {
        "_default_service": schematize_service_name("memcache"),
    },
)


def get_version() -> str:
    return importlib.metadata.version("python-memcached")


def _supported_versions() -> dict[str, str]:
    return {"memcache": ">=1.59.0"}


def traced_set_multi(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.set_multi``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.set_multi`` in the module ``memcache``::

        set_multi(self, mapping, time=0, key_prefix='', min_compress_len=0, noreply=False)

    What that does: Sets multiple keys in the memcache doing just one query.

    What to trace:

    - one ``memcache.set_multi`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: none was chosen, so that it is the span's name

    Why here: between users' calls and I/O; called in docstrings (1), tests (2); belongs to a class of the kind client;
    its class can be imported from the top of the library.
    """


def traced_client_init(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``memcache.Client.__init__``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.__init__`` in the module ``memcache``::

        __init__(
            self,
            servers,
            debug=0,
            pickleProtocol=0,
            pickler=pickle.Pickler,
            unpickler=pickle.Unpickler,
            compressor=zlib.compress,
            decompressor=zlib.decompress,
            pload=None,
            pid=None,
            server_max_key_length=None,
            server_max_value_length=None,
            dead_retry=_DEAD_RETRY,
            socket_timeout=_SOCKET_TIMEOUT,
            cache_cas=False,
            flush_on_reconnect=0,
            check_keys=True,
            key_encoder=None,
        )

    What that does: Create a new Client object with the given list of servers.

    What to trace:

    - no span of its own: it prepares what others trace; return ``wrapped(*args, **kwargs)``, let its exceptions pass

    Why here: prepares later work; its body deals with retries; called in docstrings (1), tests (2); belongs to a class
    of the kind client; its class can be imported from the top of the library.
    """


def traced_delete_multi(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``memcache.Client.delete_multi``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``Client.delete_multi`` in the module ``memcache``::

        delete_multi(self, keys, time=None, key_prefix='', noreply=False)

    What that does: Delete multiple keys in the memcache doing just one query.

    What to trace:

    - one ``memcache.delete_multi`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: none was chosen, so that it is the span's name

    Why here: between users' calls and I/O; called in docstrings (1), tests (1); belongs to a class of the kind client;
    its class can be imported from the top of the library.
    """


def traced_get_multi(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.get_multi``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.get_multi`` in the module ``memcache``::

        get_multi(self, keys, key_prefix='')

    What that does: Retrieves multiple keys from the memcache doing just one query.

    What to trace:

    - one ``memcache.get_multi`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: none was chosen, so that it is the span's name

    Why here: between users' calls and I/O; called in docstrings (1), tests (1); belongs to a class of the kind client;
    its class can be imported from the top of the library.
    """


def traced_delete(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.delete``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.delete`` in the module ``memcache``::

        delete(self, key, noreply=False)

    What that does: Deletes a key from the memcache.

    What to trace:

    - one ``memcache.delete`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: between users' calls and I/O; called in docstrings (1), tests (1); belongs to a class of the kind client;
    its class can be imported from the top of the library.
    """


def traced_set(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.set``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.set`` in the module ``memcache``::

        set(self, key, val, time=0, min_compress_len=0, noreply=False)

    What that does: Unconditionally sets a key to a given value in the memcache.

    What to trace:

    - one ``memcache.set`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: between users' calls and I/O; uses a socket, 2 calls away; called in docstrings (1), tests (1); belongs to
    a class of the kind client.
    """


def patch() -> None:
    if getattr(memcache, "_datadog_patch", False):
        return
    memcache._datadog_patch = True

    wrap("memcache", "Client.set_multi", traced_set_multi)
    wrap("memcache", "Client.__init__", traced_client_init)
    wrap("memcache", "Client.delete_multi", traced_delete_multi)
    wrap("memcache", "Client.get_multi", traced_get_multi)
    wrap("memcache", "Client.delete", traced_delete)
    wrap("memcache", "Client.set", traced_set)


def unpatch() -> None:
    if not getattr(memcache, "_datadog_patch", False):
        return
    memcache._datadog_patch = False

    unwrap(memcache.Client, "set_multi")
    unwrap(memcache.Client, "__init__")
    unwrap(memcache.Client, "delete_multi")
    unwrap(memcache.Client, "get_multi")
    unwrap(memcache.Client, "delete")
    unwrap(memcache.Client, "set")
