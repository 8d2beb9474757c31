import contextlib
import importlib.metadata
import sys
from typing import Any
from typing import Callable
from typing import Dict
from typing import Iterator
from typing import Tuple

import modes

from ddtrace import config
from ddtrace.constants import SPAN_KIND
from ddtrace.contrib.internal.trace_utils import ext_service
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.ext import SpanKind
from ddtrace.ext import SpanTypes
from ddtrace.internal.constants import COMPONENT
from ddtrace.internal.schema import schematize_service_name
from ddtrace.internal.utils import get_argument_value
from ddtrace.trace import Pin
from ddtrace.trace import Span


config._add(
    "modes",
    {
        "_default_service": schematize_service_name("modes"),
    },
)


def get_version() -> str:
    try:
        return importlib.metadata.version("modes")
    except importlib.metadata.PackageNotFoundError:
        return str(getattr(modes, "__version__", ""))


def _trace(pin: Pin, operation: str, kind: str, resource: Any, tags: Dict[str, Any], activate: bool = True) -> Span:
    settings = config.modes
    span = pin.tracer.start_span(
        operation,
        child_of=pin.tracer.context_provider.active(),
        service=ext_service(pin, settings),
        resource=None if resource is None else str(resource),
        span_type=SpanTypes.WORKER,
        activate=activate,
    )
    span.set_tag_str(COMPONENT, settings.integration_name)
    span.set_tag_str(SPAN_KIND, kind)
    for tag, value in tags.items():
        if value is not None:
            span.set_tag_str(tag, str(value))
    return span


@contextlib.contextmanager
def _trace_items(pin: Pin, operation: str, kind: str, resource: Any, tags: Dict[str, Any]) -> Iterator[None]:
    span = _trace(pin, operation, kind, resource, tags, activate=False)
    # not active, since the caller runs between the items; closing a generator early is no error
    try:
        yield
    except GeneratorExit:
        raise
    except BaseException:
        span.set_exc_info(*sys.exc_info())
        raise
    finally:
        span.finish()


def traced_function(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Trace ``modes.function`` as ``modes.function``.

    What it wraps, a function at modes.py:12::

        function(query: str, *, retries: int = 3) -> str
    """
    pin = Pin.get_from(modes)
    if not pin or not pin.enabled():
        return wrapped(*args, **kwargs)

    with _trace(pin, "modes.function", SpanKind.INTERNAL, get_argument_value(args, kwargs, 0, "query", True), {}):
        return wrapped(*args, **kwargs)


def traced_method(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Trace ``modes.Client.method`` as ``modes.method``.

    What it wraps, a method at modes.py:12::

        method(self, value: str, *, key: str) -> str
    """
    pin = Pin.get_from(instance)
    if not pin or not pin.enabled():
        return wrapped(*args, **kwargs)

    tags = {
        "modes.host": getattr(getattr(instance, "pool", None), "host", None),
        "modes.value": get_argument_value(args, kwargs, 0, "value", True),
    }
    with _trace(pin, "modes.method", SpanKind.INTERNAL, kwargs.get("key"), tags):
        return wrapped(*args, **kwargs)


def traced_client(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Trace ``modes.Client`` as ``modes.client``.

    What it wraps, a class at modes.py:12::

        Client(self, url: str)
    """
    pin = Pin.get_from(instance)
    if not pin or not pin.enabled():
        return wrapped(*args, **kwargs)

    with _trace(
        pin,
        "modes.client",
        SpanKind.INTERNAL,
        getattr(get_argument_value(args, kwargs, 0, "url", True), "host", None),
        {},
    ):
        return wrapped(*args, **kwargs)


def traced_connect(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Trace ``modes.Client.connect`` as ``modes.connect``.

    What it wraps, a class method at modes.py:12::

        connect(cls, url: str) -> Client
    """
    pin = Pin.get_from(instance)
    if not pin or not pin.enabled():
        return wrapped(*args, **kwargs)

    with _trace(pin, "modes.connect", SpanKind.INTERNAL, getattr(instance, "name", None), {}):
        return wrapped(*args, **kwargs)


def traced_parse(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Trace ``modes.Client.parse`` as ``modes.parse``.

    What it wraps, a static method at modes.py:12::

        parse(text: str) -> str
    """
    pin = Pin.get_from(modes)
    if not pin or not pin.enabled():
        return wrapped(*args, **kwargs)

    with _trace(pin, "modes.parse", SpanKind.INTERNAL, None, {}):
        return wrapped(*args, **kwargs)


async def traced_coroutine(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Trace ``modes.coroutine`` as ``modes.coroutine``.

    What it wraps, a coroutine function at modes.py:12::

        coroutine(query: str) -> str
    """
    pin = Pin.get_from(modes)
    if not pin or not pin.enabled():
        return await wrapped(*args, **kwargs)

    with _trace(pin, "modes.coroutine", SpanKind.INTERNAL, None, {}):
        return await wrapped(*args, **kwargs)


def traced_generator(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Trace ``modes.generator`` as ``modes.generator``.

    What it wraps, a generator function at modes.py:12::

        generator(query: str) -> Iterator[str]
    """
    pin = Pin.get_from(modes)
    if not pin or not pin.enabled():
        return (yield from wrapped(*args, **kwargs))

    with _trace_items(pin, "modes.generator", SpanKind.INTERNAL, None, {}):
        return (yield from wrapped(*args, **kwargs))


async def traced_async_generator(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Trace ``modes.async_generator`` as ``modes.async_generator``.

    What it wraps, an asynchronous generator function at modes.py:12::

        async_generator(query: str) -> AsyncIterator[str]
    """
    pin = Pin.get_from(modes)
    if not pin or not pin.enabled():
        items = wrapped(*args, **kwargs)
        try:
            async for item in items:
                yield item
        finally:
            await items.aclose()
        return

    with _trace_items(pin, "modes.async_generator", SpanKind.INTERNAL, None, {}):
        items = wrapped(*args, **kwargs)
        try:
            async for item in items:
                yield item
        finally:
            await items.aclose()


@contextlib.contextmanager
def traced_manager(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Trace ``modes.manager`` as ``modes.manager``.

    What it wraps, a context manager function at modes.py:12::

        manager(query: str) -> Iterator[str]
    """
    pin = Pin.get_from(modes)
    if not pin or not pin.enabled():
        with wrapped(*args, **kwargs) as value:
            yield value
        return

    with _trace(pin, "modes.manager", SpanKind.INTERNAL, None, {}):
        with wrapped(*args, **kwargs) as value:
            yield value


@contextlib.asynccontextmanager
async def traced_async_manager(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Trace ``modes.async_manager`` as ``modes.async_manager``.

    What it wraps, an asynchronous context manager function at modes.py:12::

        async_manager(query: str) -> AsyncIterator[str]
    """
    pin = Pin.get_from(modes)
    if not pin or not pin.enabled():
        async with wrapped(*args, **kwargs) as value:
            yield value
        return

    with _trace(pin, "modes.async_manager", SpanKind.INTERNAL, None, {}):
        async with wrapped(*args, **kwargs) as value:
            yield value


def _unwrap(module: Any, path: str, handler: Callable[..., Any]) -> None:
    # what a class stores is put back as it was, not bound, and what it inherits is not left in it
    owner = module
    *owners, attribute = path.split(".")
    for name in owners:
        owner = getattr(owner, name, None)
    wrapper = getattr(owner, "__dict__", {}).get(attribute)
    if getattr(wrapper, "_self_wrapper", None) is not handler:
        return
    original = wrapper.__wrapped__
    if isinstance(owner, type) and any(vars(base).get(attribute) is original for base in owner.__mro__[1:]):
        delattr(owner, attribute)
    else:
        setattr(owner, attribute, original)


def patch() -> None:
    if getattr(modes, "_datadog_patch", False):
        return
    modes._datadog_patch = True

    Pin().onto(modes)
    Pin().onto(modes.Client)

    try:
        wrap("modes", "function", traced_function)
        wrap("modes", "Client.method", traced_method)
        wrap("modes", "Client.__init__", traced_client)
        wrap("modes", "Client.connect", traced_connect)
        wrap("modes", "Client.parse", traced_parse)
        wrap("modes", "coroutine", traced_coroutine)
        wrap("modes", "generator", traced_generator)
        wrap("modes", "async_generator", traced_async_generator)
        wrap("modes", "manager", traced_manager)
        wrap("modes", "async_manager", traced_async_manager)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(modes, "_datadog_patch", False):
        return
    modes._datadog_patch = False

    Pin().remove_from(modes)
    Pin().remove_from(modes.Client)

    _unwrap(modes, "async_manager", traced_async_manager)
    _unwrap(modes, "manager", traced_manager)
    _unwrap(modes, "async_generator", traced_async_generator)
    _unwrap(modes, "generator", traced_generator)
    _unwrap(modes, "coroutine", traced_coroutine)
    _unwrap(modes, "Client.parse", traced_parse)
    _unwrap(modes, "Client.connect", traced_connect)
    _unwrap(modes, "Client.__init__", traced_client)
    _unwrap(modes, "Client.method", traced_method)
    _unwrap(modes, "function", traced_function)
