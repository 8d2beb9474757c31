import functools
from typing import Any
from typing import Callable
from typing import Dict
import weakref

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
            response={"chunks": self.chunks},
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
    return any(hasattr(result, name) for name in ("__next__", "__anext__", "__enter__", "__aenter__"))


def follow_stream(
    stream: Any, integration: BaseLLMIntegration, span: Span, request: Dict[str, Any], operation: str
) -> Any:
    is_async = hasattr(stream, "__anext__") or hasattr(stream, "__aenter__")
    handler_class: Any = ParleyAsyncStreamHandler if is_async else ParleyStreamHandler
    stream_class: Any = ParleyAsyncStream if is_async else ParleyStream
    handler = handler_class(integration, span, [], request, operation=operation)
    traced = stream_class(stream, handler)
    # who drops a stream before its end does not tell it
    weakref.finalize(traced, handler.finalize_stream).atexit = False
    return traced
