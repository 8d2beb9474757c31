import importlib.metadata
from typing import Any
from typing import Callable
from typing import Dict
from typing import Tuple

import parley

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.llmobs._integrations import ParleyIntegration


config._add("parley", {})


def get_version() -> str:
    try:
        return importlib.metadata.version("parley")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(parley).get("__version__", ""))


def _supported_versions() -> Dict[str, str]:
    return {"parley": ">=1.2.0"}


def traced_create(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``parley.Chat.create``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Chat.create`` in the module ``parley``::

        create(self, messages: list, model: str, *, temperature: float = 1.0) -> Answer

    What to trace:

    - one ``parley.request`` span: ``parley._datadog_integration.trace(Pin(), "Chat.create", submit_to_llmobs=True,
      instance=instance, provider="parley", model=...)``; return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - what LLM Observability shows: ``llmobs_set_tags(span, args=[], kwargs=kwargs, response=..., operation="create")``
      of that integration, with positional arguments among ``kwargs`` by name, in every outcome, and ``span.finish()``
    - a stream: ``follow_stream`` in ``_streaming.py`` ends the span with it
    - a raw response: the result is what its ``parse()`` gives; ``follow_response`` in ``_streaming.py`` waits for that
      where the body is still to come
    - ``ParleyIntegration`` shows it as ``llm`` with what is found at: model ``result.model``, ``chunk.model``,
      ``model``; input ``system``, ``messages``; output ``result.choices[].message``, ``chunk.choices[].delta``; calls
      of tools ``result.tool_calls[]``; tools ``tools``; metadata ``temperature``, ``max_tokens``; tokens
      ``result.usage.prompt``, ``chunk.usage.prompt``, ``result.usage.answer``, ``chunk.usage.answer``,
      ``result.usage.thought``
    """


async def traced_async_create(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``parley.AsyncChat.create``, still to be written: it returns None, whatever the original returns.

    What it wraps is a coroutine method, ``AsyncChat.create`` in the module ``parley``::

        create()

    What to trace:

    - one ``parley.request`` span: ``parley._datadog_integration.trace(Pin(), "AsyncChat.create", submit_to_llmobs=True,
      instance=instance, provider="parley", model=...)``; return ``await wrapped(*args, **kwargs)``, let its exceptions
      pass
    - what LLM Observability shows: ``llmobs_set_tags(span, args=[], kwargs=kwargs, response=..., operation="create")``
      of that integration, with positional arguments among ``kwargs`` by name, in every outcome, and ``span.finish()``
    - a stream: ``follow_stream`` in ``_streaming.py`` ends the span with it
    - a raw response: the result is what its ``parse()`` gives; ``follow_response`` in ``_streaming.py`` waits for that
      where the body is still to come
    - ``ParleyIntegration`` shows it as ``llm`` with what is found at: model ``result.model``, ``chunk.model``,
      ``model``; input ``system``, ``messages``; output ``result.choices[].message``, ``chunk.choices[].delta``; calls
      of tools ``result.tool_calls[]``; tools ``tools``; metadata ``temperature``, ``max_tokens``; tokens
      ``result.usage.prompt``, ``chunk.usage.prompt``, ``result.usage.answer``, ``chunk.usage.answer``,
      ``result.usage.thought``
    """


def traced_tokens(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``parley.Chat.tokens``, still to be written: it returns None, whatever the original returns.

    What it wraps is a generator method, ``Chat.tokens`` in the module ``parley``::

        tokens()

    What to trace:

    - one ``parley.request`` span: ``parley._datadog_integration.trace(Pin(), "Chat.tokens", submit_to_llmobs=True,
      instance=instance, provider="parley", model=...)``; ``yield from wrapped(*args, **kwargs)``, open until that is
      exhausted, closed or raises
    - what LLM Observability shows: ``llmobs_set_tags(span, args=[], kwargs=kwargs, response=..., operation="tokens")``
      of that integration, with positional arguments among ``kwargs`` by name, in every outcome, and ``span.finish()``
    - a stream: ``follow_stream`` in ``_streaming.py`` ends the span with it
    - nothing within the span of ``Chat.create``, which makes this call
    - ``ParleyIntegration`` shows it as ``llm`` with what is found at: model not found; input ``prompt``; output
      ``chunk.text``; tools not found; metadata not found; tokens not found
    """


def traced_embed(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``parley.embed``, still to be written: it returns None, whatever the original returns.

    What it wraps is a function, ``embed`` in the module ``parley``::

        embed()

    What to trace:

    - one ``parley.request`` span: ``parley._datadog_integration.trace(Pin(), "embed", submit_to_llmobs=True,
      instance=instance, provider="Parley Inc.", model=...)``; return ``wrapped(*args, **kwargs)``, let its exceptions
      pass
    - what LLM Observability shows: ``llmobs_set_tags(span, args=[], kwargs=kwargs, response=..., operation="embed")``
      of that integration, with positional arguments among ``kwargs`` by name, in every outcome, and ``span.finish()``
    - ``ParleyIntegration`` shows it as ``embedding`` with what is found at: model ``instance.model``; input ``texts``;
      output ``result.vectors[]``; tools not found; metadata not found; tokens not found
    """


def traced_search(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``parley.Index.search``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Index.search`` in the module ``parley``::

        search()

    What to trace:

    - one ``parley.search`` span: ``parley._datadog_integration.trace(Pin(), "Index.search", submit_to_llmobs=True,
      instance=instance, provider="parley", model=...)``; return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - what LLM Observability shows: ``llmobs_set_tags(span, args=[], kwargs=kwargs, response=..., operation="search")``
      of that integration, with positional arguments among ``kwargs`` by name, in every outcome, and ``span.finish()``
    - ``ParleyIntegration`` shows it as ``retrieval`` with what is found at: model not found; input ``query``; output
      ``result[]``; tools not found; metadata not found; tokens not found
    """


def traced_run(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``parley.Agent.run``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Agent.run`` in the module ``parley``::

        run()

    What to trace:

    - one ``parley.request`` span: ``parley._datadog_integration.trace(Pin(), "Agent.run", submit_to_llmobs=True,
      instance=instance, provider="parley", model=...)``; return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - what LLM Observability shows: ``llmobs_set_tags(span, args=[], kwargs=kwargs, response=..., operation="run")`` of
      that integration, with positional arguments among ``kwargs`` by name, in every outcome, and ``span.finish()``
    - ``ParleyIntegration`` shows it as ``agent`` with what is found at: model not found; input ``task``; output
      ``result.answer``; tools not found; metadata not found; tokens not found
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
