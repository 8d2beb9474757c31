import importlib
import importlib.metadata
from typing import Any
from typing import Callable

from ddtrace import config
from ddtrace.contrib.dbapi import TracedConnection
from ddtrace.contrib.dbapi_async import TracedAsyncConnection
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.ext import net
from ddtrace.internal.schema import schematize_database_operation
from ddtrace.internal.schema import schematize_service_name
from ddtrace.internal.settings import env
from ddtrace.internal.utils import get_argument_value
from ddtrace.internal.utils.formats import asbool


# Their dotted names may stand for something else here, or for nothing yet while their import triggers the patch.
_base: Any = importlib.import_module("base")
_base_aio: Any = importlib.import_module("base.aio")

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
    try:
        return importlib.metadata.version("base")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(_base).get("__version__", ""))


def _supported_versions() -> dict[str, str]:
    return {"base": ">=1.2.0"}


def traced_connect(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Have what ``base.connect`` returns trace its queries as ``base.query``.

    What it wraps is a function, ``connect`` in the module ``base``::

        connect(database: str) -> Connection
    """
    connection = wrapped(*args, **kwargs)
    tags = {
        "base.database": get_argument_value(args, kwargs, 0, "database", True),
        net.TARGET_HOST: getattr(connection, "host", None),
    }
    known = {
        tag: value.decode(errors="replace") if isinstance(value, bytes) else str(value)
        for tag, value in tags.items()
        if value is not None
    }
    return TracedConnection(connection, cfg=config.base, db_tags=known)


async def traced_aio_connect(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Have what ``base.aio.connect`` returns trace its queries as ``base.query``.

    What it wraps is a coroutine function, ``connect`` in the module ``base.aio``::

        connect(database: str) -> Connection
    """
    connection = await wrapped(*args, **kwargs)
    return TracedAsyncConnection(connection, cfg=config.base)


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
    if getattr(_base, "_datadog_patch", False):
        return
    _base._datadog_patch = True

    try:
        wrap("base", "connect", traced_connect)
        wrap("base.aio", "connect", traced_aio_connect)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(_base, "_datadog_patch", False):
        return
    _base._datadog_patch = False

    _unwrap(_base_aio, "connect", traced_aio_connect)
    _unwrap(_base, "connect", traced_connect)
