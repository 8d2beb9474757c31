import importlib.metadata
import operator
import sys
from typing import Any
from typing import Callable
from typing import Dict
from typing import Tuple

import versions

from ddtrace import config
from ddtrace.constants import SPAN_KIND
from ddtrace.contrib.internal.trace_utils import ext_service
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.ext import SpanKind
from ddtrace.ext import SpanTypes
from ddtrace.internal.constants import COMPONENT
from ddtrace.internal.logger import get_logger
from ddtrace.internal.module import ModuleWatchdog
from ddtrace.internal.schema import schematize_service_name
from ddtrace.internal.utils.version import parse_version
from ddtrace.trace import Pin
from ddtrace.trace import Span


log = get_logger(__name__)

config._add(
    "versions",
    {
        "_default_service": schematize_service_name("versions"),
    },
)


def get_version() -> str:
    try:
        return importlib.metadata.version("versions")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(versions).get("__version__", ""))


def _trace(pin: Pin, operation: str, kind: str, resource: Any, tags: Dict[str, Any]) -> Span:
    settings = config.versions
    span = pin.tracer.start_span(
        operation,
        child_of=pin.tracer.context_provider.active(),
        service=ext_service(pin, settings),
        resource=None if resource is None else str(resource),
        span_type=SpanTypes.WORKER,
        activate=True,
    )
    span.set_tag_str(COMPONENT, settings.integration_name)
    span.set_tag_str(SPAN_KIND, kind)
    for tag, value in tags.items():
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            span.set_metric(tag, value)
        elif value is not None:
            span.set_tag_str(tag, str(value))
    return span


def traced_send(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Trace ``versions.Client.send`` as ``versions.send``.

    What it wraps is a method, ``Client.send`` in the module ``versions``::

        send()
    """
    pin = Pin.get_from(instance)
    if not pin or not pin.enabled():
        return wrapped(*args, **kwargs)

    with _trace(pin, "versions.send", SpanKind.INTERNAL, None, {}):
        return wrapped(*args, **kwargs)


def traced_stream(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Trace ``versions.Client.stream`` as ``versions.stream``.

    What it wraps is a method, ``Client.stream`` in the module ``versions``::

        stream()
    """
    pin = Pin.get_from(instance)
    if not pin or not pin.enabled():
        return wrapped(*args, **kwargs)

    with _trace(pin, "versions.stream", SpanKind.INTERNAL, None, {}):
        return wrapped(*args, **kwargs)


def traced_fetch(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Trace ``versions.more.fetch`` as ``versions.fetch``.

    What it wraps is a function, ``fetch`` in the module ``versions.more``::

        fetch()
    """
    pin = Pin.get_from(versions)
    if not pin or not pin.enabled():
        return wrapped(*args, **kwargs)

    with _trace(pin, "versions.fetch", SpanKind.INTERNAL, None, {}):
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
_LATE: Dict[str, Tuple[Tuple[str, Callable[..., Any]], ...]] = {
    "versions": (
        ("Client.stream", traced_stream),
        ("fetch", traced_fetch),
    ),
    "versions.more": (("fetch", traced_fetch),),
}
_VERSION = parse_version(get_version())
_IN_VERSION = {
    traced_stream: _VERSION >= (2, 1, 0) and _VERSION < (4, 0, 0),
}
_OPTIONAL = (traced_stream, traced_fetch)


def _has(module: Any, path: str) -> bool:
    try:
        operator.attrgetter(path)(module)
    except AttributeError:
        return False
    return True


def _wrap_late(module: Any) -> None:
    # the program's import must not fail for this
    try:
        for path, handler in _LATE[module.__name__]:
            if not _IN_VERSION.get(handler, True):
                continue
            if handler in _OPTIONAL and not _has(module, path):
                continue
            _unwrap(module, path, handler)
            wrap(module, path, handler)
            owner, _, _ = path.rpartition(".")
            if owner:
                Pin().onto(operator.attrgetter(owner)(module))
    except Exception:
        log.warning("%s is not traced", module.__name__, exc_info=True)
        _unwrap_late(module.__name__)


def _unwrap_late(name: str) -> None:
    for path, handler in reversed(_LATE[name]):
        _unwrap(sys.modules.get(name), path, handler)


def patch() -> None:
    if getattr(versions, "_datadog_patch", False):
        return
    versions._datadog_patch = True

    Pin().onto(versions.Client)
    Pin().onto(versions)

    for name in _LATE:
        ModuleWatchdog.register_module_hook(name, _wrap_late)

    try:
        wrap("versions", "Client.send", traced_send)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(versions, "_datadog_patch", False):
        return
    versions._datadog_patch = False

    Pin().remove_from(versions.Client)
    Pin().remove_from(versions)

    _unwrap(versions, "Client.send", traced_send)

    for name in _LATE:
        ModuleWatchdog.unregister_module_hook(name, _wrap_late)
        _unwrap_late(name)
