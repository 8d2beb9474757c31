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


def traced_delete(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.delete``, still to be written: it returns None, whatever the original returns.

    What it wraps, a method at memcache.py:533::

        delete(self, key, noreply=False)

    What that does: Deletes a key from the memcache.

    What to trace:

    - one ``memcache.delete`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: uses a socket, 1 call away; can be reached from the top of the library; takes an argument that names the
    resource (memcache.py:533).
    """


def traced_get_multi(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.get_multi``, still to be written: it returns None, whatever the original returns.

    What it wraps, a method at memcache.py:1139::

        get_multi(self, keys, key_prefix='')

    What that does: Retrieves multiple keys from the memcache doing just one query.

    What to trace:

    - one ``memcache.get_multi`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: none was chosen, so that it is the span's name

    Why here: uses a socket, 1 call away; can be reached from the top of the library; takes an argument that names the
    resource (memcache.py:1139).
    """


def traced_delete_multi(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``memcache.Client.delete_multi``, still to be written: it returns None, whatever the original
    returns.

    What it wraps, a method at memcache.py:459::

        delete_multi(self, keys, time=None, key_prefix='', noreply=False)

    What that does: Delete multiple keys in the memcache doing just one query.

    What to trace:

    - one ``memcache.delete_multi`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: none was chosen, so that it is the span's name

    Why here: uses a socket, 1 call away; can be reached from the top of the library; takes an argument that names the
    resource (memcache.py:459).
    """


def traced_set(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.set``, still to be written: it returns None, whatever the original returns.

    What it wraps, a method at memcache.py:718::

        set(self, key, val, time=0, min_compress_len=0, noreply=False)

    What that does: Unconditionally sets a key to a given value in the memcache.

    What to trace:

    - one ``memcache.set`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: can be reached from the top of the library; uses a socket, 2 calls away; takes an argument that names the
    resource (memcache.py:718).
    """


def traced_get(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.get``, still to be written: it returns None, whatever the original returns.

    What it wraps, a method at memcache.py:1125::

        get(self, key, default=None)

    What that does: Retrieves a key from the memcache.

    What to trace:

    - one ``memcache.get`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: can be reached from the top of the library; uses a socket, 2 calls away; takes an argument that names the
    resource (memcache.py:1125).
    """


def traced_touch(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.touch``, still to be written: it returns None, whatever the original returns.

    What it wraps, a method at memcache.py:564::

        touch(self, key, time=0, noreply=False)

    What that does: Updates the expiration time of a key in memcache.

    What to trace:

    - one ``memcache.touch`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: uses a socket, 1 call away; can be reached from the top of the library; takes an argument that names the
    resource (memcache.py:564).
    """


def patch() -> None:
    if getattr(memcache, "_datadog_patch", False):
        return
    memcache._datadog_patch = True

    wrap("memcache", "Client.delete", traced_delete)
    wrap("memcache", "Client.get_multi", traced_get_multi)
    wrap("memcache", "Client.delete_multi", traced_delete_multi)
    wrap("memcache", "Client.set", traced_set)
    wrap("memcache", "Client.get", traced_get)
    wrap("memcache", "Client.touch", traced_touch)


def unpatch() -> None:
    if not getattr(memcache, "_datadog_patch", False):
        return
    memcache._datadog_patch = False

    unwrap(memcache.Client, "delete")
    unwrap(memcache.Client, "get_multi")
    unwrap(memcache.Client, "delete_multi")
    unwrap(memcache.Client, "set")
    unwrap(memcache.Client, "get")
    unwrap(memcache.Client, "touch")
