import contextlib
import importlib.metadata
import sys
from typing import Any
from typing import Callable
from typing import Iterator
from typing import Optional

import keeper

from ddtrace import config
from ddtrace._trace.events import TracingEvent
from ddtrace.constants import ERROR_MSG
from ddtrace.constants import ERROR_TYPE
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.ext import SpanKind
from ddtrace.ext import SpanTypes
from ddtrace.internal import core
from ddtrace.internal.schema import schematize_cache_operation
from ddtrace.internal.schema import schematize_service_name
from ddtrace.internal.utils import get_argument_value
from ddtrace.trace import Span
from ddtrace.trace import tracer


config._add(  # type: ignore[no-untyped-call]
    "keeper",
    {
        "_default_service": schematize_service_name("keeper"),  # type: ignore[operator]
    },
)


def get_version() -> str:
    try:
        return importlib.metadata.version("keeper")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(keeper).get("__version__", ""))


def _supported_versions() -> dict[str, str]:
    return {"keeper": ">=1.2.0"}


def _item(container: Any, key: Any) -> Any:
    try:
        return container[key]
    except (LookupError, TypeError):
        return None


def _length(value: Any) -> Optional[int]:
    return len(value) if hasattr(value, "__len__") else None


def _count(value: Any) -> int:
    items = value if isinstance(value, (list, tuple, set, frozenset, dict)) else [value]
    return sum(not (item is None or hasattr(item, "__len__") and len(item) == 0) for item in items)


def _truth(value: Any) -> Optional[int]:
    try:
        return 1 if value else 0
    except Exception:
        # an array need not know whether it is true
        return None


def _set_tags(span: Optional[Span], tags: dict[str, Any]) -> None:
    if span is None:
        return
    for tag, value in tags.items():
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            span.set_metric(tag, value)
        elif value is not None:
            span._set_attribute(tag, str(value))


def _describe(span: Optional[Span], resource: Any, tags: dict[str, Any]) -> None:
    if span is None:
        return
    if resource is not None:
        span.resource = str(resource)
    _set_tags(span, tags)


def _set_error(span: Optional[Span], error: Any) -> None:
    if span is None or not error:
        return
    errors = error if isinstance(error, (list, tuple)) else [error]
    span.error = 1
    span._set_attribute(ERROR_MSG, "\n".join(map(str, errors)))
    if isinstance(errors[0], BaseException):
        span._set_attribute(ERROR_TYPE, "{}.{}".format(type(errors[0]).__module__, type(errors[0]).__qualname__))


def _trace(
    operation: str,
    kind: str,
    resource: Any,
    tags: dict[str, Any],
    span_type: str,
    service: Optional[str],
    measured: bool,
    component: str,
    activate: bool = True,
) -> core.ExecutionContext[TracingEvent]:
    settings = config.keeper
    event = TracingEvent.create(
        component=component,
        integration_config=settings,
        operation_name=schematize_cache_operation(operation, cache_provider="keeper"),  # type: ignore[operator]
        span_type=span_type,
        span_kind=kind,
        tags={tag: str(value) for tag, value in tags.items() if value is not None},
        service=service,
        resource=None if resource is None else str(resource),
        measured=measured,
        activate=activate,
    )
    return core.context_with_event(event, dispatch_end_event=activate)


@contextlib.contextmanager
def _trace_items(
    operation: str,
    kind: str,
    resource: Any,
    tags: dict[str, Any],
    span_type: str,
    service: Optional[str],
    measured: bool,
    component: str,
) -> Iterator[None]:
    # not active, since the caller runs between the items; closing a generator early is no error
    with _trace(operation, kind, resource, tags, span_type, service, measured, component, activate=False) as context:
        pass
    try:
        yield
    except GeneratorExit:
        raise
    except BaseException:
        context.dispatch_ended_event(*sys.exc_info())
        raise
    finally:
        context.dispatch_ended_event()


def traced_command(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``keeper.Client.command`` as ``keeper.command``.

    What it wraps is a method, ``Client.command`` in the module ``keeper``::

        command(self, *args, **options) -> Any
    """
    with _trace(
        "keeper.command",
        SpanKind.INTERNAL,
        _item(args, 0),
        {},
        span_type=SpanTypes.REDIS,
        service=config.keeper.service or getattr(instance, "host", None),
        measured=False,
        component="keep",
    ):
        span = tracer.current_span()
        result = wrapped(*args, **kwargs)
        _set_tags(
            span,
            {
                "db.row_count": _length(result),
                "keeper.filled": _count(result),
                "keeper.found": _truth(result),
                "keeper.state": getattr(result, "state", None),
            },
        )
        _set_error(span, getattr(result, "error", None))
        return result


def traced_items(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``keeper.Client.items`` as ``keeper.items``.

    What it wraps is a generator method, ``Client.items`` in the module ``keeper``::

        items(self) -> Iterator
    """
    with _trace_items(
        "keeper.items",
        SpanKind.CLIENT,
        None,
        {},
        span_type="",
        service=None,
        measured=True,
        component=config.keeper.integration_name,
    ):
        return (yield from wrapped(*args, **kwargs))


def traced_get(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``keeper.Client.get`` as ``keeper.get``.

    What it wraps is a method, ``Client.get`` in the module ``keeper``::

        get(self, key: str) -> Any
    """
    with _trace(
        "keeper.get",
        SpanKind.INTERNAL,
        None,
        {},
        span_type="ledger",
        service=config.keeper.service or "vault",
        measured=True,
        component=config.keeper.integration_name,
    ):
        result = wrapped(*args, **kwargs)
        _describe(tracer.current_span(), getattr(result, "name", None), {})
        return result


def traced_find_route(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Tell the root span of ``keeper.find_route``.

    What it wraps is a function, ``find_route`` in the module ``keeper``::

        find_route(path: str) -> Route
    """
    span = tracer.current_root_span()
    result = wrapped(*args, **kwargs)
    _describe(span, getattr(result, "path", None), {})
    _set_error(span, getattr(result, "error", None))
    return result


async def traced_name_key(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Tell the span around the call of ``keeper.name_key``.

    What it wraps is a coroutine function, ``name_key`` in the module ``keeper``::

        name_key(key: str) -> Route
    """
    span = tracer.current_span()
    tags = {
        "keeper.key": get_argument_value(args, kwargs, 0, "key", True),
    }
    _describe(span, None, tags)
    result = await wrapped(*args, **kwargs)
    _set_error(span, getattr(result, "error", None))
    return result


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
