import importlib.metadata
import os
from typing import Any
from typing import Callable
from typing import Dict
from typing import Tuple

import base
import base.aio

from ddtrace import config
from ddtrace.contrib.dbapi import TracedConnection
from ddtrace.contrib.dbapi_async import TracedAsyncConnection
from ddtrace.contrib.internal.trace_utils import unwrap
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.ext import net
from ddtrace.internal.schema import schematize_database_operation
from ddtrace.internal.schema import schematize_service_name
from ddtrace.internal.utils import get_argument_value
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

    tags = {
        "base.database": get_argument_value(args, kwargs, 0, "database", True),
        net.TARGET_HOST: getattr(connection, "host", None),
    }
    known = {
        tag: value.decode(errors="replace") if isinstance(value, bytes) else str(value)
        for tag, value in tags.items()
        if value is not None
    }
    return TracedConnection(connection, pin.clone(tags=known), config.base)


async def traced_aio_connect(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Have what ``base.aio.connect`` returns trace its queries as ``base.query``.

    What it wraps, a coroutine function at base/aio.py:12::

        connect(database: str) -> Connection
    """
    connection = await wrapped(*args, **kwargs)
    pin = Pin.get_from(base)
    if not pin or not pin.enabled():
        return connection

    return TracedAsyncConnection(connection, pin, config.base)


def patch() -> None:
    if getattr(base, "_datadog_patch", False):
        return
    base._datadog_patch = True

    Pin().onto(base)

    wrap("base", "connect", traced_connect)
    wrap("base.aio", "connect", traced_aio_connect)


def unpatch() -> None:
    if not getattr(base, "_datadog_patch", False):
        return
    base._datadog_patch = False

    Pin().remove_from(base)

    unwrap(base, "connect")
    unwrap(base.aio, "connect")
