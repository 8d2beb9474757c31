import importlib.metadata
from typing import Any
from typing import Callable

import keeper

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name


config._add(
    "keeper",
    {
        "_default_service": schematize_service_name("keeper"),
    },
)


def get_version() -> str:
    try:
        return importlib.metadata.version("keeper")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(keeper).get("__version__", ""))


def _supported_versions() -> dict[str, str]:
    return {"keeper": ">=1.2.0"}


def traced_command(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``keeper.Client.command``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.command`` in the module ``keeper``::

        command(self, *args, **options) -> Any

    What to trace:

    - one ``keeper.command`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.REDIS``, kind ``None``, service ``instance.host``
    - resource: ``{args[0]}``
    - tag ``db.row_count``: ``{result!len}``
    - tag ``keeper.filled``: ``{result!count}``
    - tag ``keeper.found``: ``{result!bool}``
    - tag ``keeper.state``: ``result.state``
    - failed where there is ``result.error``: ``span.error = 1``
    """


def traced_items(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``keeper.Client.items``, still to be written: it returns None, whatever the original returns.

    What it wraps is a generator method, ``Client.items`` in the module ``keeper``::

        items(self) -> Iterator

    What to trace:

    - one ``keeper.items`` span: ``yield from wrapped(*args, **kwargs)``, open until that is exhausted, closed or raises
    - type ``None``, kind ``SpanKind.CLIENT``, service ``None``
    - resource: none was chosen, so that it is the span's name
    """


def traced_get(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``keeper.Client.get``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.get`` in the module ``keeper``::

        get(self, key: str) -> Any

    What to trace:

    - one ``keeper.get`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``"ledger"``, service ``"vault"``
    - resource: ``result.name``
    """


def traced_find_route(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``keeper.find_route``, still to be written: it returns None, whatever the original returns.

    What it wraps is a function, ``find_route`` in the module ``keeper``::

        find_route(path: str) -> Route

    What to trace:

    - no span of its own: ``tracer.current_root_span()`` is told what follows; return ``wrapped(*args, **kwargs)``, let
      its exceptions pass
    - resource: ``result.path``
    - failed where there is ``result.error``: ``span.error = 1``
    """


async def traced_name_key(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``keeper.name_key``, still to be written: it returns None, whatever the original returns.

    What it wraps is a coroutine function, ``name_key`` in the module ``keeper``::

        name_key(key: str) -> Route

    What to trace:

    - no span of its own: ``tracer.current_span()`` is told what follows; return ``await wrapped(*args, **kwargs)``, let
      its exceptions pass
    - tag ``keeper.key``: ``key``
    - failed where there is ``result.error``: ``span.error = 1``
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
    if getattr(keeper, "_datadog_patch", False):
        return
    keeper._datadog_patch = True

    try:
        wrap("keeper", "Client.command", traced_command)
        wrap("keeper", "Client.items", traced_items)
        wrap("keeper", "Client.get", traced_get)
        wrap("keeper", "find_route", traced_find_route)
        wrap("keeper", "name_key", traced_name_key)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(keeper, "_datadog_patch", False):
        return
    keeper._datadog_patch = False

    _unwrap(keeper, "name_key", traced_name_key)
    _unwrap(keeper, "find_route", traced_find_route)
    _unwrap(keeper, "Client.get", traced_get)
    _unwrap(keeper, "Client.items", traced_items)
    _unwrap(keeper, "Client.command", traced_command)
