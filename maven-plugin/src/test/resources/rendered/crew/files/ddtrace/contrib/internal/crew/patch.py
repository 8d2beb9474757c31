import importlib.metadata
from typing import Any
from typing import Callable

import crew

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.llmobs._integrations import CrewAIIntegration


config._add("crew", {})  # type: ignore[no-untyped-call]


def get_version() -> str:
    try:
        return importlib.metadata.version("crew-ai")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(crew).get("__version__", ""))


def _supported_versions() -> dict[str, str]:
    return {"crew": ">=1.2.0"}


def traced_kickoff(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``crew.Crew.kickoff``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Crew.kickoff`` in the module ``crew``::

        kickoff()

    What to trace:

    - one ``crew.kickoff`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - ``CrewAIIntegration`` has nothing to show of it yet: state under ``llm`` of its hook what it is, and where its
      messages, model and tokens are
    - type ``SpanTypes.LLM``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.crew)``
    - resource: none was chosen, so that it is the span's name
    """


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
    if getattr(crew, "_datadog_patch", False):
        return
    crew._datadog_patch = True
    crew._datadog_integration = CrewAIIntegration(integration_config=config.crew)

    try:
        wrap("crew", "Crew.kickoff", traced_kickoff)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(crew, "_datadog_patch", False):
        return
    crew._datadog_patch = False
    delattr(crew, "_datadog_integration")

    _unwrap(crew, "Crew.kickoff", traced_kickoff)
