import importlib.metadata
from typing import Any
from typing import Callable
from typing import Dict
from typing import Tuple

import crew

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.llmobs._integrations import CrewAIIntegration
from ddtrace.trace import Pin


config._add("crew", {})


def get_version() -> str:
    try:
        return importlib.metadata.version("crew-ai")
    except importlib.metadata.PackageNotFoundError:
        return str(getattr(crew, "__version__", ""))


def traced_kickoff(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``crew.Crew.kickoff``, still to be written: it returns None, whatever the original returns.

    What it wraps, a method at crew.py:12::

        kickoff()

    What to trace:

    - one ``crew.kickoff`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.LLM``, kind ``SpanKind.CLIENT``, service ``ext_service(pin, config.crew)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one
    """


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
    if getattr(crew, "_datadog_patch", False):
        return
    crew._datadog_patch = True
    crew._datadog_integration = CrewAIIntegration(integration_config=config.crew)

    Pin().onto(crew.Crew)

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

    Pin().remove_from(crew.Crew)

    _unwrap(crew, "Crew.kickoff", traced_kickoff)
