import contextlib
import importlib.metadata
import sys
from typing import Any
from typing import Callable
from typing import Iterator

import modes

from ddtrace import config
from ddtrace._trace.events import TracingEvent
from ddtrace.contrib.internal.trace_utils import ext_service
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.ext import SpanKind
from ddtrace.ext import SpanTypes
from ddtrace.internal import core
from ddtrace.internal.schema import schematize_service_name
from ddtrace.internal.utils import get_argument_value


config._add(  # type: ignore[no-untyped-call]
    "modes",
    {
        "_default_service": schematize_service_name("modes"),  # type: ignore[operator]
    },
)


def get_version() -> str:
    try:
        return importlib.metadata.version("modes")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(modes).get("__version__", ""))


def _supported_versions() -> dict[str, str]:
    return {"modes": ">=1.2.0"}


def _trace(
    operation: str, kind: str, resource: Any, tags: dict[str, Any], activate: bool = True
) -> core.ExecutionContext[TracingEvent]:
    settings = config.modes
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
        activate=activate,
    )
    return core.context_with_event(event, dispatch_end_event=activate)


@contextlib.contextmanager
def _trace_items(operation: str, kind: str, resource: Any, tags: dict[str, Any]) -> Iterator[None]:
    # not active, since the caller runs between the items; closing a generator early is no error
    with _trace(operation, kind, resource, tags, activate=False) as context:
        pass
    try:
        yield
    except GeneratorExit:
        raise
    except BaseException:
        context.dispatch_ended_event(*sys.exc_info())
        raise
    finally:
        context.dispatch_ended_event()


def traced_function(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``modes.function`` as ``modes.function``.

    What it wraps is a function, ``function`` in the module ``modes``::

        function(query: str, *, retries: int = 3) -> str
    """
    with _trace("modes.function", SpanKind.INTERNAL, get_argument_value(args, kwargs, 0, "query", True), {}):
        return wrapped(*args, **kwargs)


def traced_method(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``modes.Client.method`` as ``modes.method``.

    What it wraps is a method, ``Client.method`` in the module ``modes``::

        method(self, value: str, *, key: str) -> str
    """
    tags = {
        "modes.host": getattr(getattr(instance, "pool", None), "host", None),
        "modes.value": get_argument_value(args, kwargs, 0, "value", True),
    }
    with _trace("modes.method", SpanKind.INTERNAL, kwargs.get("key"), tags):
        return wrapped(*args, **kwargs)


def traced_client(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``modes.Client`` as ``modes.client``.

    What it wraps is a class, ``Client`` in the module ``modes``::

        Client(self, url: str)
    """
    with _trace(
        "modes.client", SpanKind.INTERNAL, getattr(get_argument_value(args, kwargs, 0, "url", True), "host", None), {}
    ):
        return wrapped(*args, **kwargs)


def traced_connect(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``modes.Client.connect`` as ``modes.connect``.

    What it wraps is a class method, ``Client.connect`` in the module ``modes``::

        connect(cls, url: str) -> Client
    """
    with _trace("modes.connect", SpanKind.INTERNAL, getattr(instance, "name", None), {}):
        return wrapped(*args, **kwargs)


def traced_parse(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``modes.Client.parse`` as ``modes.parse``.

    What it wraps is a static method, ``Client.parse`` in the module ``modes``::

        parse(text: str) -> str
    """
    with _trace("modes.parse", SpanKind.INTERNAL, None, {}):
        return wrapped(*args, **kwargs)


async def traced_coroutine(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Trace ``modes.coroutine`` as ``modes.coroutine``.

    What it wraps is a coroutine function, ``coroutine`` in the module ``modes``::

        coroutine(query: str) -> str
    """
    with _trace("modes.coroutine", SpanKind.INTERNAL, None, {}):
        return await wrapped(*args, **kwargs)


def traced_generator(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``modes.generator`` as ``modes.generator``.

    What it wraps is a generator function, ``generator`` in the module ``modes``::

        generator(query: str) -> Iterator[str]
    """
    with _trace_items("modes.generator", SpanKind.INTERNAL, None, {}):
        return (yield from wrapped(*args, **kwargs))


async def traced_async_generator(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Trace ``modes.async_generator`` as ``modes.async_generator``.

    What it wraps is an asynchronous generator function, ``async_generator`` in the module ``modes``::

        async_generator(query: str) -> AsyncIterator[str]
    """
    with _trace_items("modes.async_generator", SpanKind.INTERNAL, None, {}):
        items = wrapped(*args, **kwargs)
        try:
            async for item in items:
                yield item
        finally:
            await items.aclose()


@contextlib.contextmanager
def traced_manager(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``modes.manager`` as ``modes.manager``.

    What it wraps is a context manager function, ``manager`` in the module ``modes``::

        manager(query: str) -> Iterator[str]
    """
    with _trace("modes.manager", SpanKind.INTERNAL, None, {}):
        with wrapped(*args, **kwargs) as value:
            yield value


@contextlib.asynccontextmanager
async def traced_async_manager(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Trace ``modes.async_manager`` as ``modes.async_manager``.

    What it wraps is an asynchronous context manager function, ``async_manager`` in the module ``modes``::

        async_manager(query: str) -> AsyncIterator[str]
    """
    with _trace("modes.async_manager", SpanKind.INTERNAL, None, {}):
        async with wrapped(*args, **kwargs) as value:
            yield value


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
    if getattr(modes, "_datadog_patch", False):
        return
    modes._datadog_patch = True

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
