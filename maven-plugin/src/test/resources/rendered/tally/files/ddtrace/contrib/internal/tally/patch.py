import importlib.metadata
from typing import Any
from typing import Callable
from typing import Optional
from urllib.parse import urlsplit

import tally

from ddtrace import config
from ddtrace._trace.events import TracingEvent
from ddtrace.contrib.internal.trace_utils import ext_service
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.ext import SpanKind
from ddtrace.ext import SpanTypes
from ddtrace.internal import core
from ddtrace.internal.schema import schematize_cache_operation
from ddtrace.internal.schema import schematize_service_name
from ddtrace.internal.settings import env
from ddtrace.internal.utils import get_argument_value
from ddtrace.internal.utils.formats import asbool
from ddtrace.internal.utils.formats import stringify_cache_args
from ddtrace.trace import Span
from ddtrace.trace import tracer


config._add(  # type: ignore[no-untyped-call]
    "tally",
    {
        "_default_service": schematize_service_name("tally"),  # type: ignore[operator]
        "cmd_max_length": int(env.get("DD_TALLY_CMD_MAX_LENGTH", default=100)),
        "shows_commands": asbool(env.get("DD_TALLY_SHOWS_COMMANDS", default=True)),
    },
)


def get_version() -> str:
    try:
        return importlib.metadata.version("tally")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(tally).get("__version__", ""))


def _supported_versions() -> dict[str, str]:
    return {"tally": ">=1.2.0"}


def _item(container: Any, key: Any) -> Any:
    try:
        return container[key]
    except (LookupError, TypeError):
        return None


def _length(value: Any) -> Optional[int]:
    return len(value) if hasattr(value, "__len__") else None


def _path(url: Any) -> Optional[str]:
    try:
        return None if url is None else urlsplit(str(url)).path
    except ValueError:
        return None


def _words(value: Any) -> Optional[str]:
    # keys and the like in one text, cut at the limit
    if value is None:
        return None
    words = [value] if isinstance(value, (str, bytes)) or not hasattr(value, "__iter__") else list(value)
    return stringify_cache_args(words, cmd_max_len=config.tally.cmd_max_length)


def _lines(items: Any) -> str:
    return "\n".join(_words(item) or "" for item in items or ())


def _count(value: Any) -> int:
    items = value if isinstance(value, (list, tuple, set, frozenset, dict)) else [value]
    return sum(not (item is None or hasattr(item, "__len__") and len(item) == 0) for item in items)


def _found(value: Any) -> int:
    return min(_count(value), 1)


def _set_tags(span: Optional[Span], tags: dict[str, Any]) -> None:
    if span is None:
        return
    for tag, value in tags.items():
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            span.set_metric(tag, value)
        elif value is not None:
            span._set_attribute(tag, str(value))


def _trace(operation: str, kind: str, resource: Any, tags: dict[str, Any]) -> core.ExecutionContext[TracingEvent]:
    settings = config.tally
    event = TracingEvent.create(
        component=settings.integration_name,
        integration_config=settings,
        operation_name=schematize_cache_operation(operation, cache_provider="tally"),  # type: ignore[operator]
        span_type=SpanTypes.CACHE,
        span_kind=kind,
        tags={tag: str(value) for tag, value in tags.items() if value is not None},
        service=ext_service(None, settings),
        resource=None if resource is None else str(resource),
        measured=True,
    )
    return core.context_with_event(event)


def traced_command(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``tally.Client.command`` as ``tally.command``.

    What it wraps is a method, ``Client.command`` in the module ``tally``::

        command(self, *args) -> Any
    """
    tags = {
        "db.system": "tally",
        "tally.address": _path(getattr(instance, "address", None)),
        "tally.db": _item(getattr(getattr(instance, "pool", None), "options", None), "db") or 0,
    }
    with _trace(
        "tally.command",
        SpanKind.CLIENT,
        (_item(args, 0) if getattr(config.tally, "shows_commands", None) else _words(args)),
        tags,
    ):
        result = wrapped(*args, **kwargs)
        _set_tags(
            tracer.current_span(),
            {
                "db.row_count": (
                    _count(result)
                    if _item(args, 0) in ("MGET",)
                    else (_found(result) if _item(args, 0) in ("GET", "POP") else None)
                )
            },
        )
        return result


def traced_run(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``tally.Batch.run`` as ``tally.command``.

    What it wraps is a method, ``Batch.run`` in the module ``tally``::

        run(self, note: str = '') -> list
    """
    tags = {
        "tally.first": (
            get_argument_value(args, kwargs, 0, "note", True)
            if get_argument_value(args, kwargs, 0, "note", True)
            else None
        ),
        "tally.length": _length(getattr(instance, "stack", None)),
    }
    with _trace(
        "tally.command",
        SpanKind.CLIENT,
        _lines([_item(getattr(item, "args", None), 0) for item in getattr(instance, "stack", None) or ()]),
        tags,
    ):
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
    if getattr(tally, "_datadog_patch", False):
        return
    tally._datadog_patch = True

    try:
        wrap("tally", "Client.command", traced_command)
        wrap("tally", "Batch.run", traced_run)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(tally, "_datadog_patch", False):
        return
    tally._datadog_patch = False

    _unwrap(tally, "Batch.run", traced_run)
    _unwrap(tally, "Client.command", traced_command)
