import importlib.metadata
from typing import Any
from typing import Callable

import crew

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import unwrap
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.llmobs._integrations import CrewAIIntegration


config._add("crew", {})  # type: ignore[no-untyped-call]


def get_version() -> str:
    return importlib.metadata.version("crew-ai")


def _supported_versions() -> dict[str, str]:
    return {"crew": ">=1.2.0"}


def traced_kickoff(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``crew.Crew.kickoff``, still to be written: it returns None, whatever the original returns.

    What it wraps, a method at crew.py:12::

        kickoff()

    What to trace:

    - one ``crew.kickoff`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.LLM``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.crew)``
    - resource: none was chosen, so that it is the span's name
    """


def patch() -> None:
    if getattr(crew, "_datadog_patch", False):
        return
    crew._datadog_patch = True
    crew._datadog_integration = CrewAIIntegration(integration_config=config.crew)

    wrap("crew", "Crew.kickoff", traced_kickoff)


def unpatch() -> None:
    if not getattr(crew, "_datadog_patch", False):
        return
    crew._datadog_patch = False
    delattr(crew, "_datadog_integration")

    unwrap(crew.Crew, "kickoff")
