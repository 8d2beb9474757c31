import functools
import inspect
from typing import Any
from typing import Callable
from typing import Dict
import weakref

import wrapt

from ddtrace.llmobs._integrations.base import BaseLLMIntegration
from ddtrace.llmobs._integrations.base_stream_handler import AsyncStreamHandler
from ddtrace.llmobs._integrations.base_stream_handler import StreamHandler
from ddtrace.llmobs._integrations.base_stream_handler import TracedAsyncStream
from ddtrace.llmobs._integrations.base_stream_handler import TracedStream
from ddtrace.trace import Span


class BaseParleyStreamHandler:
    integration: BaseLLMIntegration
    primary_span: Span
    request_kwargs: Dict[str, Any]
    options: Dict[str, Any]
    chunks: Any

    def finalize_stream(self, exception: Any = None) -> None:
        if self.primary_span.finished:
            return
        self.integration.llmobs_set_tags(
            self.primary_span,
            args=[],
            kwargs=self.request_kwargs,
            response=self.options.get("answer", {"chunks": self.chunks}),
            operation=self.options["operation"],
        )
        self.primary_span.finish()


class ParleyStreamHandler(BaseParleyStreamHandler, StreamHandler):
    def process_chunk(self, chunk: Any, iterator: Any = None) -> None:
        self.chunks.append(chunk)


class ParleyAsyncStreamHandler(BaseParleyStreamHandler, AsyncStreamHandler):
    async def process_chunk(self, chunk: Any, iterator: Any = None) -> None:
        self.chunks.append(chunk)


class ParleyStream(TracedStream):
    """A stream whose span ends when it is exhausted or closed, when its block is left, and when it is dropped."""

    def __enter__(self) -> Any:
        entered = self.__wrapped__.__enter__()
        return self if entered is self.__wrapped__ else ParleyStream(entered, self.handler)

    def __exit__(self, *reason: Any) -> Any:
        try:
            return self.__wrapped__.__exit__(*reason)
        finally:
            self.handler.finalize_stream()

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.__wrapped__, name)
        return functools.partial(_close, found, self.handler) if name == "close" else found


class ParleyAsyncStream(TracedAsyncStream):
    """Likewise, for streams that are awaited."""

    async def __aenter__(self) -> Any:
        entered = await self.__wrapped__.__aenter__()
        return self if entered is self.__wrapped__ else ParleyAsyncStream(entered, self.handler)

    async def __aexit__(self, *reason: Any) -> Any:
        try:
            return await self.__wrapped__.__aexit__(*reason)
        finally:
            self.handler.finalize_stream()

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.__wrapped__, name)
        return functools.partial(_close, found, self.handler) if name in ("close", "aclose") else found


def _close(close: Callable[..., Any], handler: Any, *args: Any, **kwargs: Any) -> Any:
    try:
        return close(*args, **kwargs)
    finally:
        handler.finalize_stream()


def is_stream(result: Any) -> bool:
    """Whether it gives one piece after the other, not all that it holds whenever it is asked."""
    if hasattr(result, "__iter__") and hasattr(result, "close"):
        return True
    return any(hasattr(result, name) for name in ("__next__", "__anext__", "__aiter__", "__enter__", "__aenter__"))


def follow_stream(
    stream: Any, integration: BaseLLMIntegration, span: Span, request: Dict[str, Any], operation: str
) -> Any:
    is_async = any(hasattr(stream, name) for name in ("__anext__", "__aenter__"))
    if hasattr(stream, "__aiter__") and not hasattr(stream, "__iter__"):
        is_async = True
    handler_class: Any = ParleyAsyncStreamHandler if is_async else ParleyStreamHandler
    stream_class: Any = ParleyAsyncStream if is_async else ParleyStream
    handler = handler_class(integration, span, [], request, operation=operation)
    traced = stream_class(stream, handler)
    # who drops a stream before its end does not tell it
    weakref.finalize(traced, handler.finalize_stream).atexit = False
    return traced


class ParleyResponse(wrapt.ObjectProxy):
    """A response that callers read themselves: its span ends with what they parse, and when it is closed or dropped."""

    def __init__(self, response: Any, method: str, handler: Any) -> None:
        super().__init__(response)
        self._self_method = method
        self._self_handler = handler
        self._self_stream = None
        self._self_dropped = weakref.finalize(self, handler.finalize_stream)
        self._self_dropped.atexit = False

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.__wrapped__, name)
        if name == self._self_method:
            return functools.partial(self._self_parse, found)
        return functools.partial(_close, found, self._self_handler) if name in ("close", "aclose") else found

    def _self_parse(self, parse: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        parsed = parse(*args, **kwargs)
        return self._self_await(parsed) if inspect.isawaitable(parsed) else self._self_follow(parsed)

    async def _self_await(self, parsed: Any) -> Any:
        return self._self_follow(await parsed)

    def _self_follow(self, parsed: Any) -> Any:
        handler = self._self_handler
        if not is_stream(parsed):
            handler.options["answer"] = parsed
            handler.finalize_stream()
            return parsed
        if self._self_stream is None:
            # the stream may outlive the response
            self._self_dropped.detach()
            self._self_stream = follow_stream(
                parsed, handler.integration, handler.primary_span, handler.request_kwargs, handler.options["operation"]
            )
            self._self_handler = self._self_stream.handler
        return self._self_stream


def is_unread(result: Any) -> bool:
    """Whether it is a response of HTTP whose body is still to come."""
    return getattr(getattr(result, "http_response", None), "is_stream_consumed", None) is False


def follow_response(
    response: Any, method: str, integration: BaseLLMIntegration, span: Span, request: Dict[str, Any], operation: str
) -> Any:
    return ParleyResponse(response, method, ParleyStreamHandler(integration, span, [], request, operation=operation))
