import importlib.metadata
from typing import Any
from typing import Callable

import base

from ddtrace import config
from ddtrace.contrib.dbapi import TracedConnection
from ddtrace.contrib.internal.trace_utils import unwrap
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_database_operation
from ddtrace.internal.schema import schematize_service_name
from ddtrace.internal.settings import env
from ddtrace.internal.utils.formats import asbool


config._add(  # type: ignore[no-untyped-call]
    "base",
    {
        "_default_service": schematize_service_name("base"),  # type: ignore[operator]
        "_dbapi_span_name_prefix": "base",
        "_dbapi_span_operation_name": schematize_database_operation("base.query", database_provider="base"),  # type: ignore[operator]
        "trace_fetch_methods": asbool(env.get("DD_BASE_TRACE_FETCH_METHODS", default=False)),
    },
)


def get_version() -> str:
    return importlib.metadata.version("base")


def _supported_versions() -> dict[str, str]:
    return {"base": ">=1.2.0"}


def traced_connect(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Have what ``base.connect`` returns trace its queries as ``base.query``.

    What it wraps, a function at base.py:12::

        connect(database: str) -> Connection
    """
    connection = wrapped(*args, **kwargs)
    return TracedConnection(connection, cfg=config.base)


def patch() -> None:
    if getattr(base, "_datadog_patch", False):
        return
    base._datadog_patch = True

    wrap("base", "connect", traced_connect)


def unpatch() -> None:
    if not getattr(base, "_datadog_patch", False):
        return
    base._datadog_patch = False

    unwrap(base, "connect")
