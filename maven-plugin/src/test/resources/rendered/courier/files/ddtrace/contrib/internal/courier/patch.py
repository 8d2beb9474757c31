import importlib.metadata
from typing import Any
from typing import Callable
from typing import Optional
from urllib.parse import urlsplit

import courier

from ddtrace import config
from ddtrace._trace.events import TracingEvent
from ddtrace.contrib.internal.trace_utils import activate_distributed_headers
from ddtrace.contrib.internal.trace_utils import ext_service
from ddtrace.contrib.internal.trace_utils import int_service
from ddtrace.contrib.internal.trace_utils import set_http_meta
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.ext import SpanKind
from ddtrace.ext import SpanTypes
from ddtrace.internal import core
from ddtrace.internal.logger import get_logger
from ddtrace.internal.schema import schematize_service_name
from ddtrace.internal.settings import env
from ddtrace.internal.utils import get_argument_value
from ddtrace.internal.utils.formats import asbool
from ddtrace.internal.utils.http import strip_query_string
from ddtrace.propagation.http import HTTPPropagator
from ddtrace.trace import Span
from ddtrace.trace import tracer


log = get_logger(__name__)

config._add(  # type: ignore[no-untyped-call]
    "courier",
    {
        "_default_service": schematize_service_name("courier"),  # type: ignore[operator]
        "default_http_tag_query_string": config._http_client_tag_query_string,
        "distributed_tracing": asbool(env.get("DD_COURIER_DISTRIBUTED_TRACING", default=True)),
        "split_by_domain": asbool(env.get("DD_COURIER_SPLIT_BY_DOMAIN", default=False)),
    },
)


def get_version() -> str:
    try:
        return importlib.metadata.version("courier")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(courier).get("__version__", ""))


def _supported_versions() -> dict[str, str]:
    return {"courier": ">=1.2.0"}


def _text(*parts: Any) -> str:
    return "".join("" if part is None else str(part) for part in parts)


def _url(value: Any) -> Optional[str]:
    # without what may be secret: credentials and query
    if value is None:
        return None
    url = strip_query_string(str(value)).partition("#")[0]
    scheme, separator, rest = url.partition("://") if "://" in url else ("", "", url)
    authority, slash, path = rest.partition("/")
    return scheme + separator + authority.rpartition("@")[2] + slash + path


def _set_http_tags(
    span: Optional[Span],
    method: Any = None,
    url: Any = None,
    route: Any = None,
    status: Any = None,
    request_headers: Any = None,
    response_headers: Any = None,
) -> None:
    if span is None:
        return
    try:
        address = url.decode(errors="replace") if isinstance(url, bytes) else None if url is None else str(url)
        parts = urlsplit(address or "")
        set_http_meta(
            span,
            config.courier,
            method=None if method is None else str(method).upper(),
            url=address,
            target_host=parts.hostname,
            status_code=status,
            query=parts.query or None,
            request_headers=request_headers,
            response_headers=response_headers,
            route=None if route is None else str(route),
        )
    except Exception:
        log.debug("%s: error adding tags", config.courier.integration_name, exc_info=True)


def _domain(url: Any) -> Optional[str]:
    if url is None or not config.courier.split_by_domain:
        return None
    address = url.decode(errors="replace") if isinstance(url, bytes) else str(url)
    try:
        return urlsplit(address).netloc.rpartition("@")[2] or None
    except ValueError:
        return None


def _trace(
    operation: str, kind: str, resource: Any, tags: dict[str, Any], span_type: str, service: Optional[str]
) -> core.ExecutionContext[TracingEvent]:
    settings = config.courier
    event = TracingEvent.create(
        component=settings.integration_name,
        integration_config=settings,
        operation_name=operation,
        span_type=span_type,
        span_kind=kind,
        tags={tag: str(value) for tag, value in tags.items() if value is not None},
        service=service,
        resource=None if resource is None else str(resource),
        measured=True,
    )
    return core.context_with_event(event)


def _with_trace(
    span: Optional[Span], args: tuple[Any, ...], kwargs: dict[str, Any], position: int, name: str
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    # an original that takes its headers in another form sends them as they are
    given = len(args) > position >= 0
    headers = args[position] if given else kwargs.get(name)
    if (
        span is None
        or not tracer.enabled
        or not config.courier.distributed_tracing
        or not isinstance(headers, (dict, type(None)))
    ):
        return args, kwargs
    headers = dict(headers or {})
    HTTPPropagator.inject(span.context, headers)
    if given:
        return args[:position] + (headers,) + args[position + 1 :], kwargs
    return args, dict(kwargs, **{name: headers})


def _inject(span: Optional[Span], headers: Any) -> None:
    if (
        span is None
        or not tracer.enabled
        or not config.courier.distributed_tracing
        or not hasattr(headers, "__setitem__")
    ):
        return
    HTTPPropagator.inject(span.context, headers)


def traced_send(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``courier.Session.send`` as ``http.request``.

    What it wraps is a method, ``Session.send`` in the module ``courier``::

        send(self, request: Request, **options) -> Response
    """
    with _trace(
        "http.request",
        SpanKind.CLIENT,
        _text(
            getattr(get_argument_value(args, kwargs, 0, "request", True), "method", None),
            " ",
            _url(getattr(get_argument_value(args, kwargs, 0, "request", True), "url", None)),
        ),
        {},
        span_type=SpanTypes.HTTP,
        service=_domain(getattr(get_argument_value(args, kwargs, 0, "request", True), "url", None))
        or config.courier.service,
    ):
        span = tracer.current_span()
        _inject(span, getattr(get_argument_value(args, kwargs, 0, "request", True), "headers", None))
        result = None
        try:
            result = wrapped(*args, **kwargs)
            return result
        finally:
            _set_http_tags(
                span,
                method=getattr(get_argument_value(args, kwargs, 0, "request", True), "method", None),
                url=getattr(get_argument_value(args, kwargs, 0, "request", True), "url", None),
                status=getattr(result, "status_code", None),
                request_headers=getattr(get_argument_value(args, kwargs, 0, "request", True), "headers", None),
                response_headers=getattr(result, "headers", None),
            )


async def traced_send_async(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Trace ``courier.send`` as ``http.request``.

    What it wraps is a coroutine function, ``send`` in the module ``courier``::

        send(method: str, url: str, *, metadata: Optional[dict] = None) -> Response
    """
    with _trace(
        "http.request",
        SpanKind.CLIENT,
        None,
        {},
        span_type=SpanTypes.HTTP,
        service=_domain(get_argument_value(args, kwargs, 1, "url", True)) or ext_service(None, config.courier),
    ):
        span = tracer.current_span()
        args, kwargs = _with_trace(span, args, kwargs, -1, "metadata")
        result = None
        try:
            result = await wrapped(*args, **kwargs)
            return result
        finally:
            _set_http_tags(
                span,
                method=get_argument_value(args, kwargs, 0, "method", True),
                url=get_argument_value(args, kwargs, 1, "url", True),
            )


def traced_answer(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``courier.Door.answer`` as ``courier.answer``.

    What it wraps is a method, ``Door.answer`` in the module ``courier``::

        answer(self, request: Request) -> Response
    """
    activate_distributed_headers(
        tracer,
        int_config=config.courier,
        request_headers=getattr(get_argument_value(args, kwargs, 0, "request", True), "headers", None),
    )
    with _trace(
        "courier.answer", SpanKind.SERVER, None, {}, span_type="web", service=int_service(None, config.courier)
    ):
        span = tracer.current_span()
        result = None
        try:
            result = wrapped(*args, **kwargs)
            return result
        finally:
            _set_http_tags(
                span,
                method=getattr(get_argument_value(args, kwargs, 0, "request", True), "method", None),
                route=getattr(result, "route", None),
                request_headers=getattr(get_argument_value(args, kwargs, 0, "request", True), "headers", None),
            )


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
    if getattr(courier, "_datadog_patch", False):
        return
    courier._datadog_patch = True

    try:
        wrap("courier", "Session.send", traced_send)
        wrap("courier", "send", traced_send_async)
        wrap("courier", "Door.answer", traced_answer)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(courier, "_datadog_patch", False):
        return
    courier._datadog_patch = False

    _unwrap(courier, "Door.answer", traced_answer)
    _unwrap(courier, "send", traced_send_async)
    _unwrap(courier, "Session.send", traced_send)
