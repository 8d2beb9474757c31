import importlib.metadata
from typing import Any
from typing import Callable

import doors

from ddtrace import config
from ddtrace.contrib.internal.asgi.middleware import TraceMiddleware
from ddtrace.contrib.internal.trace_utils import unwrap
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
    return importlib.metadata.version("doors")


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

    What it wraps, a method at doors.py:12::

        __call__(self, environ, start_response)
    """
    return _TracedApplication(wrapped)(*args, **kwargs)


async def traced_serve(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Have a middleware trace requests to ``doors.serve`` as ``doors.serve``.

    What it wraps, a coroutine function at doors.py:12::

        serve(scope, receive, send, *rest)
    """
    return await TraceMiddleware(wrapped, integration_config=config.doors)(*args, **kwargs)


def patch() -> None:
    if getattr(doors, "_datadog_patch", False):
        return
    doors._datadog_patch = True

    wrap("doors", "App.__call__", traced_call)
    wrap("doors", "serve", traced_serve)


def unpatch() -> None:
    if not getattr(doors, "_datadog_patch", False):
        return
    doors._datadog_patch = False

    unwrap(doors.App, "__call__")
    unwrap(doors, "serve")
