import importlib.metadata
from typing import Any
from typing import Callable
from typing import Optional

import gauges

from ddtrace import config
from ddtrace._trace.events import TracingEvent
from ddtrace.contrib.internal.trace_utils import ext_service
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.ext import SpanKind
from ddtrace.ext import SpanTypes
from ddtrace.internal import core
from ddtrace.internal.schema import schematize_service_name
from ddtrace.internal.settings import env
from ddtrace.internal.utils import get_argument_value
from ddtrace.internal.utils.formats import asbool
from ddtrace.internal.utils.http import strip_query_string
from ddtrace.trace import Span
from ddtrace.trace import tracer


config._add(  # type: ignore[no-untyped-call]
    "gauges",
    {
        "_default_service": schematize_service_name("gauges"),  # type: ignore[operator]
        "trace_arguments": asbool(env.get("DD_GAUGES_TRACE_ARGUMENTS", default=True)),
    },
)


def get_version() -> str:
    try:
        return importlib.metadata.version("gauges")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(gauges).get("__version__", ""))


def _supported_versions() -> dict[str, str]:
    return {"gauges": ">=1.2.0"}


def _text(*parts: Any) -> str:
    return "".join("" if part is None else str(part) for part in parts)


def _item(container: Any, key: Any) -> Any:
    try:
        return container[key]
    except (LookupError, TypeError):
        return None


def _called(function: Any) -> Any:
    return function() if callable(function) else None


def _length(value: Any) -> Optional[int]:
    return len(value) if hasattr(value, "__len__") else None


def _url(value: Any) -> Optional[str]:
    # without what may be secret: credentials and query
    if value is None:
        return None
    url = strip_query_string(str(value)).partition("#")[0]
    scheme, separator, rest = url.partition("://") if "://" in url else ("", "", url)
    authority, slash, path = rest.partition("/")
    return scheme + separator + authority.rpartition("@")[2] + slash + path


def _arguments(args: tuple[Any, ...], kwargs: dict[str, Any]) -> Optional[str]:
    if not config.gauges.trace_arguments:
        return None
    text = ", ".join([*map(repr, args), *("{}={!r}".format(name, value) for name, value in kwargs.items())])
    return text if len(text) <= 1000 else text[:997] + "..."


def _set_tags(span: Optional[Span], tags: dict[str, Any]) -> None:
    if span is None:
        return
    for tag, value in tags.items():
        if isinstance(value, (int, float)) and not isinstance(value, bool) and tag != "http.status_code":
            span.set_metric(tag, value)
        elif value is not None:
            span._set_attribute(tag, str(value))


def _trace(operation: str, kind: str, resource: Any, tags: dict[str, Any]) -> core.ExecutionContext[TracingEvent]:
    settings = config.gauges
    event = TracingEvent.create(
        component=settings.integration_name,
        integration_config=settings,
        operation_name=operation,
        span_type=SpanTypes.CACHE,
        span_kind=kind,
        tags={tag: str(value) for tag, value in tags.items() if value is not None},
        service=ext_service(None, settings),
        resource=None if resource is None else str(resource),
        measured=True,
    )
    return core.context_with_event(event)


def traced_execute(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``gauges.Client.execute`` as ``gauges.execute``.

    What it wraps is a method, ``Client.execute`` in the module ``gauges``::

        execute(self, *args, **options) -> Answer
    """
    tags = {
        "gauges.arguments": _arguments(args, kwargs),
        "gauges.class": type(instance).__name__,
        "gauges.count": _length(args),
        "gauges.first": _called(getattr(_item(getattr(instance, "servers", None), 0), "name", None)),
        "gauges.host": _item(getattr(getattr(instance, "pool", None), "kwargs", None), "host") or "localhost",
        "gauges.system": "gauges {1}",
        "gauges.timeout": _item(kwargs, "timeout"),
    }
    with _trace("gauges.execute", SpanKind.CLIENT, _text("execute ", _item(args, 0)), tags):
        result = wrapped(*args, **kwargs)
        _set_tags(
            tracer.current_span(),
            {
                "gauges.rows": _length(getattr(result, "rows", None)),
                "http.status_code": getattr(result, "status", None),
            },
        )
        return result


def traced_connect(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``gauges.connect`` as ``gauges.connect``.

    What it wraps is a function, ``connect`` in the module ``gauges``::

        connect(database: str) -> Connection
    """
    tags = {
        "gauges.database": get_argument_value(args, kwargs, 0, "database", True) or "<memory>",
        "gauges.length": _length(get_argument_value(args, kwargs, 0, "database", True)),
    }
    with _trace(
        "gauges.connect",
        SpanKind.CLIENT,
        _text("GET ", get_argument_value(args, kwargs, 0, "database", True) or "<memory>"),
        tags,
    ):
        return wrapped(*args, **kwargs)


async def traced_fetch(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Trace ``gauges.Client.fetch`` as ``gauges.fetch``.

    What it wraps is a coroutine method, ``Client.fetch`` in the module ``gauges``::

        fetch(self, method: str, url: str, request: Request) -> Answer
    """
    tags = {
        "gauges.host": getattr(get_argument_value(args, kwargs, 1, "url", True), "host", None),
        "http.url": _url(get_argument_value(args, kwargs, 1, "url", True)),
        "url.full": _url(getattr(get_argument_value(args, kwargs, 2, "request", True), "target", None)),
    }
    with _trace(
        "gauges.fetch",
        SpanKind.CLIENT,
        _text(
            get_argument_value(args, kwargs, 0, "method", True),
            " ",
            _url(get_argument_value(args, kwargs, 1, "url", True)),
        ),
        tags,
    ):
        return await wrapped(*args, **kwargs)


def traced_make(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``gauges.Client.make`` as ``gauges.make``.

    What it wraps is a class method, ``Client.make`` in the module ``gauges``::

        make(cls) -> Client
    """
    with _trace("gauges.make", SpanKind.CLIENT, _text(getattr(instance, "__name__", None), ".make"), {}):
        return wrapped(*args, **kwargs)


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
    if getattr(gauges, "_datadog_patch", False):
        return
    gauges._datadog_patch = True

    try:
        wrap("gauges", "Client.execute", traced_execute)
        wrap("gauges", "connect", traced_connect)
        wrap("gauges", "Client.fetch", traced_fetch)
        wrap("gauges", "Client.make", traced_make)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(gauges, "_datadog_patch", False):
        return
    gauges._datadog_patch = False

    _unwrap(gauges, "Client.make", traced_make)
    _unwrap(gauges, "Client.fetch", traced_fetch)
    _unwrap(gauges, "connect", traced_connect)
    _unwrap(gauges, "Client.execute", traced_execute)
