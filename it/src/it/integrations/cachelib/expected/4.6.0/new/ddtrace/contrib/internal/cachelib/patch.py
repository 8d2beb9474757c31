import importlib.metadata
from typing import Any
from typing import Callable

import cachelib
import cachelib.base
import cachelib.simple

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name


config._add(
    "cachelib",
    {
        "_default_service": schematize_service_name("cachelib"),
    },
)


def get_version() -> str:
    try:
        return importlib.metadata.version("cachelib")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(cachelib).get("__version__", ""))


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

    - one ``cachelib.simple_cache_set`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: ``"set"``
    - tag ``key``: ``key``

    Why here: called in the README (1), documents (1); its class can be imported from the top of the library; one of
    many deeds that its class does to data; called by 1 function of the library.
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
    - resource: ``"delete_many"``

    Why here: its class can be imported from the top of the library; talks to a database, 1 call away; one of many deeds
    that its class does to data.
    """


def traced_get(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``cachelib.simple.SimpleCache.get``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``SimpleCache.get`` in the module ``cachelib.simple``::

        get(self, key: str) -> _t.Any

    What to trace:

    - one ``cachelib.get`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: ``"get"``
    - tag ``key``: ``key``

    Why here: called in the README (1), documents (1); its class can be imported from the top of the library; one of
    many deeds that its class does to data; called by 1 function of the library.
    """


def traced_base_cache_set(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``cachelib.base.BaseCache.set``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``BaseCache.set`` in the module ``cachelib.base``::

        set(self, key: str, value: _t.Any, timeout: int | dt.timedelta | None = None) -> bool | None

    What that does: Add a new key/value to the cache (overwrites value, if key already exists in the cache).

    What to trace:

    - one ``cachelib.base_cache_set`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: ``"set"``
    - tag ``key``: ``key``

    Why here: sends HTTP requests, 2 calls away; its class can be imported from the top of the library; one of many
    deeds that its class does to data; called by 3 functions of the library.
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
    if getattr(cachelib, "_datadog_patch", False):
        return
    cachelib._datadog_patch = True

    try:
        wrap("cachelib.simple", "SimpleCache.set", traced_simple_cache_set)
        wrap("cachelib.base", "BaseCache.delete_many", traced_delete_many)
        wrap("cachelib.simple", "SimpleCache.get", traced_get)
        wrap("cachelib.base", "BaseCache.set", traced_base_cache_set)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(cachelib, "_datadog_patch", False):
        return
    cachelib._datadog_patch = False

    _unwrap(cachelib.base, "BaseCache.set", traced_base_cache_set)
    _unwrap(cachelib.simple, "SimpleCache.get", traced_get)
    _unwrap(cachelib.base, "BaseCache.delete_many", traced_delete_many)
    _unwrap(cachelib.simple, "SimpleCache.set", traced_simple_cache_set)
