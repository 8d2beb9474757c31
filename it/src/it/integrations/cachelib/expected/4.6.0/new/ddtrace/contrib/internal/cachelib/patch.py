import importlib.metadata
from typing import Any
from typing import Callable

import cachelib
import cachelib.base
import cachelib.file
import cachelib.simple

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import unwrap
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name


config._add(
    "cachelib",
    {
        "_default_service": schematize_service_name("cachelib"),
    },
)


def get_version() -> str:
    return importlib.metadata.version("cachelib")


def _supported_versions() -> dict[str, str]:
    return {"cachelib": ">=0.17.0"}


def traced_simple_cache_set(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``cachelib.simple.SimpleCache.set``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``SimpleCache.set`` in the module ``cachelib.simple``::

        set(self, key: str, value: _t.Any, timeout: int | dt.timedelta | None = None) -> bool | None

    What to trace:

    - one ``cachelib.set`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: called in the README (1), documents (1); its class can be imported from the top of the library; belongs to
    a class of the kind cache; takes key, value.
    """


def traced_get(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``cachelib.simple.SimpleCache.get``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``SimpleCache.get`` in the module ``cachelib.simple``::

        get(self, key: str) -> _t.Any

    What to trace:

    - one ``cachelib.get`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: called in the README (1), documents (1); its class can be imported from the top of the library; belongs to
    a class of the kind cache; takes key.
    """


def traced_simple_cache_init(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``cachelib.simple.SimpleCache.__init__``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``SimpleCache.__init__`` in the module ``cachelib.simple``::

        __init__(
            self,
            threshold: int = 500,
            default_timeout: int | dt.timedelta = 300,
            ignore_delete_many_errors: bool = True,
        )

    What to trace:

    - no span of its own: it prepares what others trace; return ``wrapped(*args, **kwargs)``, let its exceptions pass

    Why here: prepares later work; called in the README (1), documents (1), tests (2); its class can be imported from
    the top of the library; belongs to a class of the kind cache.
    """


def traced_delete(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``cachelib.simple.SimpleCache.delete``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``SimpleCache.delete`` in the module ``cachelib.simple``::

        delete(self, key: str) -> bool

    What to trace:

    - one ``cachelib.delete`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: called in the README (1), documents (1); its class can be imported from the top of the library; belongs to
    a class of the kind cache; takes key.
    """


def traced_delete_many(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``cachelib.base.BaseCache.delete_many``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``BaseCache.delete_many`` in the module ``cachelib.base``::

        delete_many(self, *keys: str) -> list[_t.Any]

    What that does: Deletes multiple keys at once.

    What to trace:

    - one ``cachelib.delete_many`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: none was chosen, so that it is the span's name

    Why here: its class can be imported from the top of the library; talks to a database, 1 call away; belongs to a
    class of the kind cache; takes keys.
    """


def traced_base_cache_set(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``cachelib.base.BaseCache.set``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``BaseCache.set`` in the module ``cachelib.base``::

        set(self, key: str, value: _t.Any, timeout: int | dt.timedelta | None = None) -> bool | None

    What that does: Add a new key/value to the cache (overwrites value, if key already exists in the cache).

    What to trace:

    - one ``cachelib.set`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: sends HTTP requests, 2 calls away; its class can be imported from the top of the library; belongs to a
    class of the kind cache; called by 3 functions of the library.
    """


def traced_get_many(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``cachelib.base.BaseCache.get_many``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``BaseCache.get_many`` in the module ``cachelib.base``::

        get_many(self, *keys: str) -> list[_t.Any]

    What that does: Returns a list of values for the given keys. For each key an item in the list is created::

    What to trace:

    - one ``cachelib.get_many`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: none was chosen, so that it is the span's name

    Why here: talks to a database, 2 calls away; its class can be imported from the top of the library; belongs to a
    class of the kind cache; takes keys.
    """


def traced_dec(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``cachelib.base.BaseCache.dec``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``BaseCache.dec`` in the module ``cachelib.base``::

        dec(self, key: str, delta: int = 1) -> int | None

    What that does: Decrements the value of a key by ``delta``. If the key does not yet exist it is initialized with
    ``-delta``.

    What to trace:

    - one ``cachelib.dec`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: talks to a database, 2 calls away; its class can be imported from the top of the library; belongs to a
    class of the kind cache; takes key.
    """


def traced_inc(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``cachelib.base.BaseCache.inc``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``BaseCache.inc`` in the module ``cachelib.base``::

        inc(self, key: str, delta: int = 1) -> int | None

    What that does: Increments the value of a key by ``delta``. If the key does not yet exist it is initialized with
    ``delta``.

    What to trace:

    - one ``cachelib.inc`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: talks to a database, 2 calls away; its class can be imported from the top of the library; belongs to a
    class of the kind cache; takes key.
    """


def traced_file_system_cache_set(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``cachelib.file.FileSystemCache.set``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``FileSystemCache.set`` in the module ``cachelib.file``::

        set(
            self, key: str, value: _t.Any, timeout: int | dt.timedelta | None = None, mgmt_element: bool = False
        ) -> bool

    What to trace:

    - one ``cachelib.set`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: called in tests (1); its class can be imported from the top of the library; belongs to a class of the kind
    cache; called by 3 functions of the library.
    """


def patch() -> None:
    if getattr(cachelib, "_datadog_patch", False):
        return
    cachelib._datadog_patch = True

    wrap("cachelib.simple", "SimpleCache.set", traced_simple_cache_set)
    wrap("cachelib.simple", "SimpleCache.get", traced_get)
    wrap("cachelib.simple", "SimpleCache.__init__", traced_simple_cache_init)
    wrap("cachelib.simple", "SimpleCache.delete", traced_delete)
    wrap("cachelib.base", "BaseCache.delete_many", traced_delete_many)
    wrap("cachelib.base", "BaseCache.set", traced_base_cache_set)
    wrap("cachelib.base", "BaseCache.get_many", traced_get_many)
    wrap("cachelib.base", "BaseCache.dec", traced_dec)
    wrap("cachelib.base", "BaseCache.inc", traced_inc)
    wrap("cachelib.file", "FileSystemCache.set", traced_file_system_cache_set)


def unpatch() -> None:
    if not getattr(cachelib, "_datadog_patch", False):
        return
    cachelib._datadog_patch = False

    unwrap(cachelib.simple.SimpleCache, "set")
    unwrap(cachelib.simple.SimpleCache, "get")
    unwrap(cachelib.simple.SimpleCache, "__init__")
    unwrap(cachelib.simple.SimpleCache, "delete")
    unwrap(cachelib.base.BaseCache, "delete_many")
    unwrap(cachelib.base.BaseCache, "set")
    unwrap(cachelib.base.BaseCache, "get_many")
    unwrap(cachelib.base.BaseCache, "dec")
    unwrap(cachelib.base.BaseCache, "inc")
    unwrap(cachelib.file.FileSystemCache, "set")
