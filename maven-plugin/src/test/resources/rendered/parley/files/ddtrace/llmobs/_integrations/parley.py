from typing import Any
from typing import Optional

from ddtrace.llmobs._constants import INPUT_TOKENS_METRIC_KEY
from ddtrace.llmobs._constants import OUTPUT_TOKENS_METRIC_KEY
from ddtrace.llmobs._constants import REASONING_OUTPUT_TOKENS_METRIC_KEY
from ddtrace.llmobs._constants import TOTAL_TOKENS_METRIC_KEY
from ddtrace.llmobs._integrations.base import BaseLLMIntegration
from ddtrace.llmobs._integrations.utils import _openai_get_tool_definitions
from ddtrace.llmobs._utils import _annotate_llmobs_span_data
from ddtrace.llmobs._utils import _get_attr
from ddtrace.llmobs._utils import load_data_value
from ddtrace.llmobs._utils import safe_json
from ddtrace.llmobs._utils import safe_load_json
from ddtrace.llmobs.types import Document
from ddtrace.llmobs.types import Message
from ddtrace.llmobs.types import ToolCall
from ddtrace.llmobs.types import ToolResult
from ddtrace.trace import Span


# types of values that stand for none
ABSENT = ("NotGiven", "NotSet", "Omit", "Unset", "UnsetType", "Undefined", "UndefinedType", "ellipsis")


class ParleyIntegration(BaseLLMIntegration):
    _integration_name = "parley"

    def _set_base_span_tags(self, span: Span, **kwargs: Any) -> None:
        for key in ("provider", "model"):
            if kwargs.get(key):
                span._set_attribute("parley.request." + key, str(kwargs[key]))

    def _llmobs_set_tags(
        self,
        span: Span,
        args: list[Any],
        kwargs: dict[str, Any],
        response: Optional[Any] = None,
        operation: str = "",
    ) -> None:
        if operation == "create":
            self._set_create(span, kwargs, response)
        elif operation == "tokens":
            self._set_tokens(span, kwargs, response)
        elif operation == "embed":
            self._set_embed(span, kwargs, response)
        elif operation == "search":
            self._set_search(span, kwargs, response)
        elif operation == "run":
            self._set_run(span, kwargs, response)

    def _set_create(self, span: Span, kwargs: dict[str, Any], response: Any) -> None:
        _annotate_llmobs_span_data(
            span,
            kind="llm",
            model_name=_last(
                _found(response, "model") or _found(response, "chunks", "model") or _found(kwargs, "model")
            ),
            model_provider=self._integration_name,
            input_messages=[
                *(_message(item, "system") for item in _items(_found(kwargs, "system"))),
                *(_message(item) for item in _items(_found(kwargs, "messages"))),
            ],
            output_messages=_output(
                [
                    *_found(response, "choices", "message"),
                    *_joined(_items(_found(response, "chunks", "choices")), "delta"),
                ],
                _items(_found(response, "tool_calls")),
            ),
            tool_definitions=_openai_get_tool_definitions(_items(_found(kwargs, "tools"))) or None,
            metadata=_metadata(
                {"temperature": _found(kwargs, "temperature"), "max_tokens": _found(kwargs, "max_tokens")}
            ),
            metrics=_metrics(
                {
                    INPUT_TOKENS_METRIC_KEY: _found(response, "usage", "prompt")
                    or _found(response, "chunks", "usage", "prompt"),
                    OUTPUT_TOKENS_METRIC_KEY: _found(response, "usage", "answer")
                    or _found(response, "chunks", "usage", "answer"),
                    REASONING_OUTPUT_TOKENS_METRIC_KEY: _found(response, "usage", "thought"),
                }
            ),
        )

    def _set_tokens(self, span: Span, kwargs: dict[str, Any], response: Any) -> None:
        _annotate_llmobs_span_data(
            span,
            kind="llm",
            model_provider=self._integration_name,
            input_messages=[*(_message(item) for item in _items(_found(kwargs, "prompt")))],
            output_messages=_output([*_joined([response], "chunks", "text")], []),
        )

    def _set_embed(self, span: Span, kwargs: dict[str, Any], response: Any) -> None:
        _annotate_llmobs_span_data(
            span,
            kind="embedding",
            model_name=_last(_found(kwargs, "instance", "model")),
            model_provider="Parley Inc.",
            input_documents=[Document(text=_text(item)) for item in _items(_found(kwargs, "texts"))],
            output_value=_embeddings(_items(_found(response, "vectors"))),
        )

    def _set_search(self, span: Span, kwargs: dict[str, Any], response: Any) -> None:
        _annotate_llmobs_span_data(
            span,
            kind="retrieval",
            input_value=_value(_found(kwargs, "query")),
            output_documents=[Document(text=_text(item)) for item in _items(_items(_found(response)))],
        )

    def _set_run(self, span: Span, kwargs: dict[str, Any], response: Any) -> None:
        _annotate_llmobs_span_data(
            span,
            kind="agent",
            input_value=_value(_found(kwargs, "task")),
            output_value=_value(_found(response, "answer")),
        )


def _found(value: Any, *names: str) -> list[Any]:
    """What the names lead to, through each item of the lists on the way."""
    found = [value]
    for name in names:
        found = [_get_attr(item, name, None) for item in _items(found)]
    return [item for item in found if item is not None and type(item).__name__ not in ABSENT]


def _items(values: list[Any]) -> list[Any]:
    return [item for value in values for item in (value if isinstance(value, (list, tuple)) else [value])]


def _last(found: list[Any]) -> str:
    return str(found[-1]) if found else ""


def _text(value: Any) -> str:
    """The text of a message's content, which is a text itself or has parts."""
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple)):
        return "".join(map(_text, value))
    for name in ("text", "content"):
        found = _get_attr(value, name, None)
        if found is not None:
            return _text(found)
    return "" if value is None else safe_json(load_data_value(value)) or ""


def _metadata(found: dict[str, list[Any]]) -> dict[str, Any]:
    return {name: load_data_value(values[-1]) for name, values in found.items() if values}


def _metrics(found: dict[str, list[Any]]) -> dict[str, Any]:
    metrics = {name: numbers[-1] for name, numbers in found.items() if numbers}
    if INPUT_TOKENS_METRIC_KEY in metrics and OUTPUT_TOKENS_METRIC_KEY in metrics:
        total = metrics[INPUT_TOKENS_METRIC_KEY] + metrics[OUTPUT_TOKENS_METRIC_KEY]
        metrics.setdefault(TOTAL_TOKENS_METRIC_KEY, total)
    return metrics


def _message(value: Any, role: str = "") -> Message:
    if isinstance(value, str):
        return Message(content=value, role=role)
    content = _text(_get_attr(value, "content", None) or _get_attr(value, "text", None))
    message = Message(content=content, role=str(_get_attr(value, "role", None) or role))
    tool_calls = [_tool_call(call) for call in _items(_found(value, "tool_calls"))]
    if tool_calls:
        message["tool_calls"] = tool_calls
    tool_id = _get_attr(value, "tool_call_id", None)
    if tool_id:
        name = str(_get_attr(value, "name", None) or "")
        message["tool_results"] = [ToolResult(name=name, result=content, tool_id=str(tool_id), type="tool_result")]
    return message


def _tool_call(call: Any) -> ToolCall:
    function = _get_attr(call, "function", None) or call
    arguments = _last_of(function, "arguments", "parameters", "input")
    return ToolCall(
        name=str(_get_attr(function, "name", None) or ""),
        arguments=safe_load_json(arguments or "{}") if isinstance(arguments, str) else load_data_value(arguments or {}),
        tool_id=str(_get_attr(call, "id", None) or ""),
        type=str(_get_attr(call, "type", None) or "function"),
    )


def _last_of(value: Any, *names: str) -> Any:
    return next((found[-1] for found in (_found(value, name) for name in names) if found), None)


def _output(messages: list[Any], tool_calls: list[Any]) -> list[Message]:
    output = [_message(message, "assistant") for message in _items(messages)] or [Message(content="")]
    if tool_calls:
        output[-1]["tool_calls"] = [_tool_call(call) for call in _items(tool_calls)]
    return output


def _joined(holders: list[Any], *names: str) -> list[dict[str, Any]]:
    """The messages whose parts the chunks of a stream hold; holders with one index are of one message."""
    messages: dict[int, dict[str, Any]] = {}
    for holder in holders:
        parts = _items(_found(holder, *names))
        for part in parts:
            message = messages.setdefault(_get_attr(holder, "index", None) or 0, {"content": "", "tool_calls": []})
            if isinstance(part, str):
                message["content"] += part
                continue
            message["role"] = message.get("role") or _get_attr(part, "role", None)
            message["content"] += _text(_get_attr(part, "content", None) or _get_attr(part, "text", None))
            for call in _items(_found(part, "tool_calls")):
                _add_tool_call(message["tool_calls"], call)
    return [message for _, message in sorted(messages.items())]


def _add_tool_call(calls: list[dict[str, Any]], part: Any) -> None:
    """A part without a name continues the call with its index, else the last one."""
    function = _get_attr(part, "function", None) or part
    index, name = _get_attr(part, "index", None), _get_attr(function, "name", None)
    arguments = _get_attr(function, "arguments", None)
    call = next((known for known in calls if index is not None and known["index"] == index), None)
    if call is None and calls and not name:
        call = calls[-1]
    if call is None:
        call = {"index": index, "id": _get_attr(part, "id", None), "name": name, "arguments": ""}
        calls.append(call)
    if isinstance(arguments, str) and isinstance(call["arguments"], str):
        call["arguments"] += arguments
    elif arguments:
        call["arguments"] = arguments


def _embeddings(found: list[Any]) -> str:
    """How many vectors there are, which may be those of one array, and of what size, unless they are encoded."""
    vectors = [value for value in found if hasattr(value, "__len__") and not isinstance(value, dict)]
    if len(vectors) == 1 and not isinstance(vectors[0], str) and len(vectors[0]) and hasattr(vectors[0][0], "__len__"):
        vectors = list(vectors[0])
    if not vectors or isinstance(vectors[0], str):
        return "[{} embedding(s) returned]".format(len(vectors)) if vectors else ""
    return "[{} embedding(s) returned with size {}]".format(len(vectors), len(vectors[0]))


def _value(found: list[Any]) -> str:
    return safe_json(load_data_value(found[-1])) or "" if found else ""
