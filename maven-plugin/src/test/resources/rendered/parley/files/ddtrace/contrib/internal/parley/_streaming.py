from typing import Any
import weakref

from ddtrace.llmobs._integrations.base import BaseLLMIntegration
from ddtrace.llmobs._integrations.base_stream_handler import AsyncStreamHandler
from ddtrace.llmobs._integrations.base_stream_handler import StreamHandler
from ddtrace.llmobs._integrations.base_stream_handler import make_traced_stream
from ddtrace.trace import Span


class BaseParleyStreamHandler:
    integration: BaseLLMIntegration
    primary_span: Span
    request_kwargs: dict[str, Any]
    options: dict[str, Any]
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


def is_stream(result: Any) -> bool:
    return any(hasattr(result, name) for name in ("__next__", "__anext__", "__enter__", "__aenter__"))


def follow_stream(
    stream: Any, integration: BaseLLMIntegration, span: Span, request: dict[str, Any], operation: str
) -> Any:
    is_async = hasattr(stream, "__anext__") or hasattr(stream, "__aenter__")
    handler_class: Any = ParleyAsyncStreamHandler if is_async else ParleyStreamHandler
    handler = handler_class(integration, span, [], request, operation=operation)
    traced = make_traced_stream(stream, handler)  # type: ignore[no-untyped-call]
    # who drops a stream before its end does not tell it
    weakref.finalize(traced, handler.finalize_stream).atexit = False
    return traced
