import importlib
import importlib.metadata
import sys
from typing import Any
from typing import Callable

from ddtrace import config
from ddtrace._trace.events import TracingEvent
from ddtrace.contrib.internal.trace_utils import ext_service
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.ext import SpanKind
from ddtrace.ext import SpanTypes
from ddtrace.internal import core
from ddtrace.internal.logger import get_logger
from ddtrace.internal.module import ModuleWatchdog
from ddtrace.internal.schema import schematize_service_name
from ddtrace.internal.utils import get_argument_value


log = get_logger(__name__)

# Their dotted names may stand for something else here, or for nothing yet while their import triggers the patch.
_config: Any = importlib.import_module("config")

config._add(  # type: ignore[no-untyped-call]
    "settled",
    {
        "_default_service": schematize_service_name("settled"),  # type: ignore[operator]
    },
)


def get_version() -> str:
    try:
        return importlib.metadata.version("settled")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(_config).get("__version__", ""))


def _supported_versions() -> dict[str, str]:
    return {"config": ">=1.2.0"}


def _trace(operation: str, kind: str, resource: Any, tags: dict[str, Any]) -> core.ExecutionContext[TracingEvent]:
    settings = config.settled
    event = TracingEvent.create(
        component=settings.integration_name,
        integration_config=settings,
        operation_name=operation,
        span_type=SpanTypes.WORKER,
        span_kind=kind,
        tags={tag: str(value) for tag, value in tags.items() if value is not None},
        service=ext_service(None, settings),
        resource=None if resource is None else str(resource),
        measured=False,
    )
    return core.context_with_event(event)


def traced_fetch(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``config.fetch`` as ``settled.fetch``.

    What it wraps is a function, ``fetch`` in the module ``config``::

        fetch(key: str) -> str
    """
    with _trace("settled.fetch", SpanKind.INTERNAL, get_argument_value(args, kwargs, 0, "key", True), {}):
        return wrapped(*args, **kwargs)


def traced_send(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``config.remote.Client.send`` as ``settled.send``.

    What it wraps is a method, ``Client.send`` in the module ``config.remote``::

        send(self, body: str) -> str
    """
    with _trace("settled.send", SpanKind.INTERNAL, None, {}):
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


# wrapped when the program imports these modules: it may do without them, so nothing is imported here
_LATE: dict[str, tuple[tuple[str, Callable[..., Any]], ...]] = {
    "config.cloud": (("post", traced_send),),
    "config.remote": (("Client.send", traced_send),),
}


def _wrap_late(module: Any) -> None:
    # the program's import must not fail for this
    try:
        for path, handler in _LATE[module.__name__]:
            _unwrap(module, path, handler)
            wrap(module, path, handler)
    except Exception:
        log.warning("%s is not traced", module.__name__, exc_info=True)
        _unwrap_late(module.__name__)


def _unwrap_late(name: str) -> None:
    for path, handler in reversed(_LATE[name]):
        _unwrap(sys.modules.get(name), path, handler)


def patch() -> None:
    if getattr(_config, "_datadog_patch", False):
        return
    _config._datadog_patch = True

    for name in _LATE:
        ModuleWatchdog.register_module_hook(name, _wrap_late)

    try:
        wrap("config", "fetch", traced_fetch)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(_config, "_datadog_patch", False):
        return
    _config._datadog_patch = False

    _unwrap(_config, "fetch", traced_fetch)

    for name in _LATE:
        ModuleWatchdog.unregister_module_hook(name, _wrap_late)
        _unwrap_late(name)
