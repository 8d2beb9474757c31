import importlib.metadata
from typing import Any
from typing import Callable
from typing import Optional

import sender

from ddtrace import config
from ddtrace._trace.events import TracingEvent
from ddtrace.contrib.internal.trace_utils import ext_service
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.ext import SpanKind
from ddtrace.ext import SpanTypes
from ddtrace.ext import net
from ddtrace.internal import core
from ddtrace.internal.schema import schematize_service_name
from ddtrace.internal.settings import env
from ddtrace.internal.utils import get_argument_value
from ddtrace.internal.utils.formats import asbool
from ddtrace.propagation.http import HTTPPropagator
from ddtrace.trace import Span
from ddtrace.trace import tracer


config._add(  # type: ignore[no-untyped-call]
    "sender",
    {
        "_default_service": schematize_service_name("sender"),  # type: ignore[operator]
        "distributed_tracing": asbool(env.get("DD_SENDER_DISTRIBUTED_TRACING", default=True)),
    },
)


def get_version() -> str:
    try:
        return importlib.metadata.version("sender")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(sender).get("__version__", ""))


def _supported_versions() -> dict[str, str]:
    return {"sender": ">=1.2.0"}


def _set_tags(span: Optional[Span], tags: dict[str, Any]) -> None:
    if span is None:
        return
    for tag, value in tags.items():
        if isinstance(value, (int, float)) and not isinstance(value, bool) and tag != "http.status_code":
            span.set_metric(tag, value)
        elif value is not None:
            span.set_tag(tag, str(value))


def _trace(operation: str, kind: str, resource: Any, tags: dict[str, Any]) -> core.ExecutionContext[TracingEvent]:
    settings = config.sender
    event = TracingEvent.create(
        component=settings.integration_name,
        integration_config=settings,
        operation_name=operation,
        span_type=SpanTypes.HTTP,
        span_kind=kind,
        tags={tag: str(value) for tag, value in tags.items() if value is not None},
        service=ext_service(None, settings),
        resource=None if resource is None else str(resource),
        measured=True,
    )
    return core.context_with_event(event)


def _with_trace(
    span: Optional[Span], args: tuple[Any, ...], kwargs: dict[str, Any], position: int
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    # an original that takes its headers in another form sends them as they are
    given = len(args) > position >= 0
    headers = args[position] if given else kwargs.get("headers")
    if (
        span is None
        or not tracer.enabled
        or not config.sender.distributed_tracing
        or not isinstance(headers, (dict, type(None)))
    ):
        return args, kwargs
    headers = dict(headers or {})
    HTTPPropagator.inject(span.context, headers)
    if given:
        return args[:position] + (headers,) + args[position + 1 :], kwargs
    return args, dict(kwargs, headers=headers)


def traced_request(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``sender.Client.request`` as ``sender.request``.

    What it wraps is a method, ``Client.request`` in the module ``sender``::

        request(self, method: str, headers: Optional[dict] = None) -> str
    """
    tags = {
        net.TARGET_PORT: getattr(instance, "port", None),
        net.TARGET_HOST: getattr(instance, "host", None),
    }
    with _trace("sender.request", SpanKind.CLIENT, get_argument_value(args, kwargs, 0, "method", True), tags):
        args, kwargs = _with_trace(tracer.current_span(), args, kwargs, 1)
        result = wrapped(*args, **kwargs)
        _set_tags(tracer.current_span(), {"http.status_code": getattr(getattr(result, "status", None), "code", None)})
        return result


async def traced_send(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``sender.send`` as ``sender.send``.

    What it wraps is a coroutine function, ``send`` in the module ``sender``::

        send(method: str, *, headers: Optional[dict] = None) -> str
    """
    with _trace("sender.send", SpanKind.CLIENT, get_argument_value(args, kwargs, 0, "method", True), {}):
        args, kwargs = _with_trace(tracer.current_span(), args, kwargs, -1)
        return await wrapped(*args, **kwargs)


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
    if getattr(sender, "_datadog_patch", False):
        return
    sender._datadog_patch = True

    try:
        wrap("sender", "Client.request", traced_request)
        wrap("sender", "send", traced_send)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(sender, "_datadog_patch", False):
        return
    sender._datadog_patch = False

    _unwrap(sender, "send", traced_send)
    _unwrap(sender, "Client.request", traced_request)
