import importlib.metadata
from typing import Any
from typing import Callable

import memcache

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name


config._add(
    "memcache",
    {
        "_default_service": schematize_service_name("memcache"),
    },
)


def get_version() -> str:
    try:
        return importlib.metadata.version("python-memcached")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(memcache).get("__version__", ""))


def _supported_versions() -> dict[str, str]:
    return {"memcache": ">=1.59.0"}


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
    - resource: ``"delete_multi"``
    - tag ``db.system``: ``"memcached"``

    Why here: one of many deeds that its class does to data; called in docstrings (1), tests (1); its class can be
    imported from the top of the library; between users' calls and I/O.
    """


def traced_delete(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.delete``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.delete`` in the module ``memcache``::

        delete(self, key, noreply=False)

    What that does: Deletes a key from the memcache.

    What to trace:

    - one ``memcache.delete`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: ``"delete"``
    - tag ``db.system``: ``"memcached"``
    - tag ``memcached.query``: ``{function} {key}``

    Why here: one of many deeds that its class does to data; called in docstrings (1), tests (1); its class can be
    imported from the top of the library; between users' calls and I/O.
    """


def traced_set_multi(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.set_multi``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.set_multi`` in the module ``memcache``::

        set_multi(self, mapping, time=0, key_prefix='', min_compress_len=0, noreply=False)

    What that does: Sets multiple keys in the memcache doing just one query.

    What to trace:

    - one ``memcache.set_multi`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: ``"set_multi"``
    - tag ``db.system``: ``"memcached"``

    Why here: one of many deeds that its class does to data; called in docstrings (1), tests (2); between users' calls
    and I/O; its class can be imported from the top of the library.
    """


def traced_get_multi(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.get_multi``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.get_multi`` in the module ``memcache``::

        get_multi(self, keys, key_prefix='')

    What that does: Retrieves multiple keys from the memcache doing just one query.

    What to trace:

    - one ``memcache.get_multi`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: ``"get_multi"``
    - tag ``db.system``: ``"memcached"``

    Why here: one of many deeds that its class does to data; called in docstrings (1), tests (1); its class can be
    imported from the top of the library; between users' calls and I/O.
    """


def traced_set(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.set``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.set`` in the module ``memcache``::

        set(self, key, val, time=0, min_compress_len=0, noreply=False)

    What that does: Unconditionally sets a key to a given value in the memcache.

    What to trace:

    - one ``memcache.set`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: ``"set"``
    - tag ``db.system``: ``"memcached"``
    - tag ``memcached.query``: ``{function} {key}``

    Why here: one of many deeds that its class does to data; uses a socket, 2 calls away; called in docstrings (1),
    tests (1); its class can be imported from the top of the library.
    """


def traced_incr(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.incr``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.incr`` in the module ``memcache``::

        incr(self, key, delta=1, noreply=False)

    What that does: Increment value for C{key} by C{delta}

    What to trace:

    - one ``memcache.incr`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: ``"incr"``
    - tag ``db.system``: ``"memcached"``
    - tag ``memcached.query``: ``{function} {key}``

    Why here: one of many deeds that its class does to data; uses a socket, 2 calls away; called in docstrings (1),
    tests (1); its class can be imported from the top of the library.
    """


def traced_touch(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.touch``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.touch`` in the module ``memcache``::

        touch(self, key, time=0, noreply=False)

    What that does: Updates the expiration time of a key in memcache.

    What to trace:

    - one ``memcache.touch`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: ``"touch"``
    - tag ``db.system``: ``"memcached"``
    - tag ``memcached.query``: ``{function} {key}``

    Why here: one of many deeds that its class does to data; its class can be imported from the top of the library;
    called in tests (1); belongs to a class of the kind client.
    """


def traced_decr(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.decr``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.decr`` in the module ``memcache``::

        decr(self, key, delta=1, noreply=False)

    What that does: Decrement value for C{key} by C{delta}

    What to trace:

    - one ``memcache.decr`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: ``"decr"``
    - tag ``db.system``: ``"memcached"``
    - tag ``memcached.query``: ``{function} {key}``

    Why here: one of many deeds that its class does to data; uses a socket, 2 calls away; called in docstrings (1),
    tests (1); its class can be imported from the top of the library.
    """


def traced_get(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.get``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.get`` in the module ``memcache``::

        get(self, key, default=None)

    What that does: Retrieves a key from the memcache.

    What to trace:

    - one ``memcache.get`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: ``"get"``
    - tag ``db.system``: ``"memcached"``
    - tag ``memcached.query``: ``{function} {key}``

    Why here: one of many deeds that its class does to data; uses a socket, 2 calls away; called in docstrings (1),
    tests (1); its class can be imported from the top of the library.
    """


def traced_replace(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.replace``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.replace`` in the module ``memcache``::

        replace(self, key, val, time=0, min_compress_len=0, noreply=False)

    What that does: Replace existing key with value.

    What to trace:

    - one ``memcache.replace`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: ``"replace"``
    - tag ``db.system``: ``"memcached"``
    - tag ``memcached.query``: ``{function} {key}``

    Why here: one of many deeds that its class does to data; uses a socket, 2 calls away; its class can be imported from
    the top of the library; belongs to a class of the kind client.
    """


def traced_add(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``memcache.Client.add``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.add`` in the module ``memcache``::

        add(self, key, val, time=0, min_compress_len=0, noreply=False)

    What that does: Add new key with value.

    What to trace:

    - one ``memcache.add`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.memcache)``
    - resource: ``"add"``
    - tag ``db.system``: ``"memcached"``
    - tag ``memcached.query``: ``{function} {key}``

    Why here: one of many deeds that its class does to data; uses a socket, 2 calls away; its class can be imported from
    the top of the library; called in tests (1).
    """


def _unwrap(module: Any, path: str, handler: Callable[..., Any]) -> None:
    # what a class stores is put back as it was, not bound, and what it inherits is not left in it
    owner = module
    *owners, attribute = path.split(".")
    for name in owners:
        owner = getattr(owner, name, None)
    wrapper: Any = getattr(owner, "__dict__", {}).get(attribute)
    if getattr(wrapper, "_self_wrapper", None) is not handler:
        return
    original = wrapper.__wrapped__
    if isinstance(owner, type) and any(vars(base).get(attribute) is original for base in owner.__mro__[1:]):
        delattr(owner, attribute)
    else:
        setattr(owner, attribute, original)


def patch() -> None:
    if getattr(memcache, "_datadog_patch", False):
        return
    memcache._datadog_patch = True

    try:
        wrap("memcache", "Client.delete_multi", traced_delete_multi)
        wrap("memcache", "Client.delete", traced_delete)
        wrap("memcache", "Client.set_multi", traced_set_multi)
        wrap("memcache", "Client.get_multi", traced_get_multi)
        wrap("memcache", "Client.set", traced_set)
        wrap("memcache", "Client.incr", traced_incr)
        wrap("memcache", "Client.touch", traced_touch)
        wrap("memcache", "Client.decr", traced_decr)
        wrap("memcache", "Client.get", traced_get)
        wrap("memcache", "Client.replace", traced_replace)
        wrap("memcache", "Client.add", traced_add)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(memcache, "_datadog_patch", False):
        return
    memcache._datadog_patch = False

    _unwrap(memcache, "Client.add", traced_add)
    _unwrap(memcache, "Client.replace", traced_replace)
    _unwrap(memcache, "Client.get", traced_get)
    _unwrap(memcache, "Client.decr", traced_decr)
    _unwrap(memcache, "Client.touch", traced_touch)
    _unwrap(memcache, "Client.incr", traced_incr)
    _unwrap(memcache, "Client.set", traced_set)
    _unwrap(memcache, "Client.get_multi", traced_get_multi)
    _unwrap(memcache, "Client.set_multi", traced_set_multi)
    _unwrap(memcache, "Client.delete", traced_delete)
    _unwrap(memcache, "Client.delete_multi", traced_delete_multi)
