import importlib.metadata
import inspect
import sys
from typing import Any
from typing import Callable
from typing import Optional

import parley

from ddtrace import config
from ddtrace.contrib.internal.parley._streaming import follow_response
from ddtrace.contrib.internal.parley._streaming import follow_stream
from ddtrace.contrib.internal.parley._streaming import is_stream
from ddtrace.contrib.internal.parley._streaming import is_unread
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.llmobs._integrations import ParleyIntegration
from ddtrace.trace import Span
from ddtrace.trace import tracer


config._add("parley", {})  # type: ignore[no-untyped-call]


def get_version() -> str:
    try:
        return importlib.metadata.version("parley")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(parley).get("__version__", ""))


def _supported_versions() -> dict[str, str]:
    return {"parley": ">=1.2.0"}


def _trace(resource: str, instance: Any, provider: str, model: Any, span_name: Optional[str] = None) -> Span:
    span: Span = parley._datadog_integration.trace(
        resource, submit_to_llmobs=True, instance=instance, provider=provider, model=model, span_name=span_name
    )
    return span


def _finish(span: Span, request: dict[str, Any], operation: str, result: Any = None) -> None:
    parley._datadog_integration.llmobs_set_tags(span, args=[], kwargs=request, response=result, operation=operation)
    span.finish()


def _read(method: str, result: Any) -> Any:
    """What a raw response says; parsing it again gives the same object."""
    if not hasattr(result, "http_response"):
        return result
    try:
        return getattr(result, method)()
    except Exception:
        return None


async def _read_async(method: str, result: Any) -> Any:
    answer = _read(method, result)
    try:
        return await answer if inspect.isawaitable(answer) else answer
    except Exception:
        return None


def _is_part_of(resources: tuple[str, ...]) -> bool:
    """Whether the call is made by one that is shown."""
    span = tracer.current_span()
    return span is not None and span.resource in resources


def traced_create(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``parley.Chat.create`` as ``parley.request``.

    What it wraps is a method, ``Chat.create`` in the module ``parley``::

        create(self, messages: list, model: str, *, temperature: float = 1.0) -> Answer
    """
    request = dict(zip(("messages", "model"), args), **kwargs)
    span = _trace("Chat.create", instance, "parley", request.get("model"))
    try:
        result = wrapped(*args, **kwargs)
    except BaseException:
        span.set_exc_info(*sys.exc_info())
        _finish(span, request, "create")
        raise
    if is_stream(result):
        return follow_stream(result, parley._datadog_integration, span, request, "create")
    if is_unread(result):
        return follow_response(result, "parse", parley._datadog_integration, span, request, "create")
    _finish(span, request, "create", _read("parse", result))
    return result


async def traced_async_create(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Trace ``parley.AsyncChat.create`` as ``parley.request``.

    What it wraps is a coroutine method, ``AsyncChat.create`` in the module ``parley``::

        create()
    """
    request = kwargs
    span = _trace("AsyncChat.create", instance, "parley", request.get("model"))
    try:
        result = await wrapped(*args, **kwargs)
    except BaseException:
        span.set_exc_info(*sys.exc_info())
        _finish(span, request, "create")
        raise
    if is_stream(result):
        return follow_stream(result, parley._datadog_integration, span, request, "create")
    if is_unread(result):
        return follow_response(result, "parse", parley._datadog_integration, span, request, "create")
    _finish(span, request, "create", await _read_async("parse", result))
    return result


def traced_tokens(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``parley.Chat.tokens`` as ``parley.request``.

    What it wraps is a generator method, ``Chat.tokens`` in the module ``parley``::

        tokens()
    """
    if _is_part_of(("Chat.create",)):
        return wrapped(*args, **kwargs)
    request = kwargs
    span = _trace("Chat.tokens", instance, "parley", None)
    try:
        result = wrapped(*args, **kwargs)
    except BaseException:
        span.set_exc_info(*sys.exc_info())
        _finish(span, request, "tokens")
        raise
    if is_stream(result):
        return follow_stream(result, parley._datadog_integration, span, request, "tokens")
    _finish(span, request, "tokens", result)
    return result


def traced_embed(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``parley.embed`` as ``parley.request``.

    What it wraps is a function, ``embed`` in the module ``parley``::

        embed()
    """
    request = dict(**kwargs, instance=instance)
    span = _trace("embed", instance, "Parley Inc.", getattr(instance, "model", None))
    try:
        result = wrapped(*args, **kwargs)
    except BaseException:
        span.set_exc_info(*sys.exc_info())
        _finish(span, request, "embed")
        raise
    _finish(span, request, "embed", result)
    return result


def traced_search(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``parley.Index.search`` as ``parley.search``.

    What it wraps is a method, ``Index.search`` in the module ``parley``::

        search()
    """
    request = kwargs
    span = _trace("Index.search", instance, "parley", None, "parley.search")
    try:
        result = wrapped(*args, **kwargs)
    except BaseException:
        span.set_exc_info(*sys.exc_info())
        _finish(span, request, "search")
        raise
    _finish(span, request, "search", result)
    return result


def traced_run(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Trace ``parley.Agent.run`` as ``parley.request``.

    What it wraps is a method, ``Agent.run`` in the module ``parley``::

        run()
    """
    request = kwargs
    span = _trace("Agent.run", instance, "parley", None)
    try:
        result = wrapped(*args, **kwargs)
    except BaseException:
        span.set_exc_info(*sys.exc_info())
        _finish(span, request, "run")
        raise
    _finish(span, request, "run", result)
    return result


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
    if getattr(parley, "_datadog_patch", False):
        return
    parley._datadog_patch = True
    parley._datadog_integration = ParleyIntegration(integration_config=config.parley)

    try:
        wrap("parley", "Chat.create", traced_create)
        wrap("parley", "AsyncChat.create", traced_async_create)
        wrap("parley", "Chat.tokens", traced_tokens)
        wrap("parley", "embed", traced_embed)
        wrap("parley", "Index.search", traced_search)
        wrap("parley", "Agent.run", traced_run)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(parley, "_datadog_patch", False):
        return
    parley._datadog_patch = False
    delattr(parley, "_datadog_integration")

    _unwrap(parley, "Agent.run", traced_run)
    _unwrap(parley, "Index.search", traced_search)
    _unwrap(parley, "embed", traced_embed)
    _unwrap(parley, "Chat.tokens", traced_tokens)
    _unwrap(parley, "AsyncChat.create", traced_async_create)
    _unwrap(parley, "Chat.create", traced_create)
