from typing import Any
from typing import Optional

from ddtrace.llmobs._integrations.base import BaseLLMIntegration
from ddtrace.trace import Span


class CrewAIIntegration(BaseLLMIntegration):
    _integration_name = "crew"

    def _set_base_span_tags(self, span: Span, **kwargs: Any) -> None:
        """Tags of every span: which model was asked, and whose it is."""

    def _llmobs_set_tags(
        self,
        span: Span,
        args: list[Any],
        kwargs: dict[str, Any],
        response: Optional[Any] = None,
        operation: str = "",
    ) -> None:
        """What LLM Observability shows of a call: its kind, what went in, what came out, how many tokens it took."""
