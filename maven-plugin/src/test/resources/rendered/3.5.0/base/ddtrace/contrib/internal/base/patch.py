import importlib.metadata
import os
from typing import Any
from typing import Callable
from typing import Dict
from typing import Tuple

import base

from ddtrace import config
from ddtrace.contrib.dbapi import TracedConnection
from ddtrace.contrib.internal.trace_utils import unwrap
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_database_operation
from ddtrace.internal.schema import schematize_service_name
from ddtrace.internal.utils.formats import asbool
from ddtrace.trace import Pin


config._add(
    "base",
    {
        "_default_service": schematize_service_name("base"),
        "_dbapi_span_name_prefix": "base",
        "_dbapi_span_operation_name": schematize_database_operation("base.query", database_provider="base"),
        "trace_fetch_methods": asbool(os.getenv("DD_BASE_TRACE_FETCH_METHODS", default=False)),
    },
)


def get_version() -> str:
    return importlib.metadata.version("base")


def traced_connect(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Have what ``base.connect`` returns trace its queries as ``base.query``.

    What it wraps, a function at base.py:12::

        connect(database: str) -> Connection
    """
    connection = wrapped(*args, **kwargs)
    pin = Pin.get_from(base)
    if not pin or not pin.enabled():
        return connection

    return TracedConnection(connection, pin, config.base)


def patch() -> None:
    if getattr(base, "_datadog_patch", False):
        return
    base._datadog_patch = True

    Pin().onto(base)

    wrap("base", "connect", traced_connect)


def unpatch() -> None:
    if not getattr(base, "_datadog_patch", False):
        return
    base._datadog_patch = False

    Pin().remove_from(base)

    unwrap(base, "connect")
