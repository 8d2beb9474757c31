import importlib.metadata
from typing import Any
from typing import Callable

import modes

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name


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
        return str(vars(modes).get("__version__", ""))


def _supported_versions() -> dict[str, str]:
    return {"modes": ">=1.2.0"}


def traced_function(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``modes.function``, still to be written: it calls the original and traces nothing.

    What it wraps is a function, ``function`` in the module ``modes``::

        function(query: str, *, retries: int = 3) -> str

    What to trace:

    - one ``modes.function`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.modes)``
    - resource: the argument ``query``, ``get_argument_value(args, kwargs, 0, "query")``
    """
    return wrapped(*args, **kwargs)


def traced_method(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``modes.Client.method``, still to be written: it calls the original and traces nothing.

    What it wraps is a method, ``Client.method`` in the module ``modes``::

        method(self, value: str, *, key: str) -> str

    What to trace:

    - one ``modes.method`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.modes)``
    - resource: the argument ``key``, ``kwargs["key"]``
    - tag ``modes.host``: ``instance.pool.host``
    - tag ``modes.value``: ``value``
    """
    return wrapped(*args, **kwargs)


def traced_client(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``modes.Client``, still to be written: it calls the original and traces nothing.

    What it wraps is a class, ``Client`` in the module ``modes``::

        Client(self, url: str)

    What to trace:

    - one ``modes.client`` span: call ``wrapped(*args, **kwargs)``, the ``__init__`` of ``instance``; return nothing
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.modes)``
    - resource: the argument ``url.host``, ``get_argument_value(args, kwargs, 0, "url").host``
    """
    return wrapped(*args, **kwargs)


def traced_connect(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``modes.Client.connect``, still to be written: it calls the original and traces nothing.

    What it wraps is a class method, ``Client.connect`` in the module ``modes``::

        connect(cls, url: str) -> Client

    What to trace:

    - one ``modes.connect`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.modes)``
    - resource: ``instance.name``
    """
    return wrapped(*args, **kwargs)


def traced_parse(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``modes.Client.parse``, still to be written: it calls the original and traces nothing.

    What it wraps is a static method, ``Client.parse`` in the module ``modes``::

        parse(text: str) -> str

    What to trace:

    - one ``modes.parse`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.modes)``
    - resource: none was chosen, so that it is the span's name
    """
    return wrapped(*args, **kwargs)


async def traced_coroutine(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``modes.coroutine``, still to be written: it calls the original and traces nothing.

    What it wraps is a coroutine function, ``coroutine`` in the module ``modes``::

        coroutine(query: str) -> str

    What to trace:

    - one ``modes.coroutine`` span: return ``await wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.modes)``
    - resource: none was chosen, so that it is the span's name
    """
    return await wrapped(*args, **kwargs)


def traced_generator(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``modes.generator``, still to be written: it calls the original and traces nothing.

    What it wraps is a generator function, ``generator`` in the module ``modes``::

        generator(query: str) -> Iterator[str]

    What to trace:

    - one ``modes.generator`` span: ``yield from wrapped(*args, **kwargs)``, open until that is exhausted, closed or
      raises
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.modes)``
    - resource: none was chosen, so that it is the span's name
    """
    return (yield from wrapped(*args, **kwargs))


async def traced_async_generator(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``modes.async_generator``, still to be written: it calls the original and traces nothing.

    What it wraps is an asynchronous generator function, ``async_generator`` in the module ``modes``::

        async_generator(query: str) -> AsyncIterator[str]

    What to trace:

    - one ``modes.async_generator`` span: ``async for`` over ``wrapped(*args, **kwargs)``, yielding each item, open
      until that is exhausted, closed or raises
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.modes)``
    - resource: none was chosen, so that it is the span's name
    """
    items = wrapped(*args, **kwargs)
    try:
        async for item in items:
            yield item
    finally:
        await items.aclose()


def traced_manager(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``modes.manager``, still to be written: it calls the original and traces nothing.

    What it wraps is a context manager function, ``manager`` in the module ``modes``::

        manager(query: str) -> Iterator[str]

    What to trace:

    - one ``modes.manager`` span: return a context manager that enters ``wrapped(*args, **kwargs)``, open until its
      block is left
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.modes)``
    - resource: none was chosen, so that it is the span's name
    """
    return wrapped(*args, **kwargs)


def traced_async_manager(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``modes.async_manager``, still to be written: it calls the original and traces nothing.

    What it wraps is an asynchronous context manager function, ``async_manager`` in the module ``modes``::

        async_manager(query: str) -> AsyncIterator[str]

    What to trace:

    - one ``modes.async_manager`` span: return an asynchronous context manager that enters ``wrapped(*args, **kwargs)``,
      open until its block is left
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.modes)``
    - resource: none was chosen, so that it is the span's name
    """
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
