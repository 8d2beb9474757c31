import importlib.metadata
from typing import Any
from typing import Callable

import doors

from ddtrace import config
from ddtrace.contrib.internal.asgi.middleware import TraceMiddleware
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.contrib.internal.wsgi.wsgi import DDWSGIMiddleware
from ddtrace.internal.schema import schematize_service_name
from ddtrace.internal.schema import schematize_url_operation
from ddtrace.internal.schema.span_attribute_schema import SpanDirection


config._add(  # type: ignore[no-untyped-call]
    "doors",
    {
        **{key: value for key, value in config.wsgi.items() if "service" not in key},
        **{key: value for key, value in config.asgi.items() if "service" not in key},
        "request_span_name": "doors.serve",
        "_default_service": schematize_service_name("doors"),  # type: ignore[operator]
    },
)


def get_version() -> str:
    try:
        return importlib.metadata.version("doors")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(doors).get("__version__", ""))


def _supported_versions() -> dict[str, str]:
    return {"doors": ">=1.2.0"}


class _TracedApplication(DDWSGIMiddleware):
    _request_span_name = schematize_url_operation("doors.request", protocol="http", direction=SpanDirection.INBOUND)  # type: ignore[operator]
    _application_span_name = "doors.application"
    _response_span_name = "doors.response"

    def __init__(self, application: Callable[..., Any]) -> None:
        super().__init__(application)
        self._config = config.doors


def traced_call(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Have a middleware trace requests to ``doors.App.__call__`` as ``doors.request``.

    What it wraps is a method, ``App.__call__`` in the module ``doors``::

        __call__(self, environ, start_response)
    """
    return _TracedApplication(wrapped)(*args, **kwargs)


async def traced_serve(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Have a middleware trace requests to ``doors.serve`` as ``doors.serve``.

    What it wraps is a coroutine function, ``serve`` in the module ``doors``::

        serve(scope, receive, send, *rest)
    """
    return await TraceMiddleware(wrapped, integration_config=config.doors)(*args, **kwargs)


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
    if getattr(doors, "_datadog_patch", False):
        return
    doors._datadog_patch = True

    try:
        wrap("doors", "App.__call__", traced_call)
        wrap("doors", "serve", traced_serve)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(doors, "_datadog_patch", False):
        return
    doors._datadog_patch = False

    _unwrap(doors, "serve", traced_serve)
    _unwrap(doors, "App.__call__", traced_call)
