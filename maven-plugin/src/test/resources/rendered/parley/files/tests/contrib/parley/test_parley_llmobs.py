"""
What LLM Observability shows of calls whose answers have their facts where the descriptor says that they are.
"""

import asyncio
from collections import namedtuple
import gc
from types import AsyncGeneratorType
from types import GeneratorType
from types import SimpleNamespace
from unittest import mock

import pytest

from ddtrace.contrib.internal.parley.patch import traced_async_create
from ddtrace.contrib.internal.parley.patch import traced_create
from ddtrace.contrib.internal.parley.patch import traced_embed
from ddtrace.contrib.internal.parley.patch import traced_run
from ddtrace.contrib.internal.parley.patch import traced_search
from ddtrace.contrib.internal.parley.patch import traced_tokens
from ddtrace.llmobs._utils import _get_llmobs_data_metastruct
from tests.llmobs._utils import assert_llmobs_span_data


MESSAGE = {"role": "assistant", "content": "Hello"}
VECTOR = [0.1, 0.2]
OUTPUT = {
    "agent": {"output_value": "Hello"},
    "embedding": {"output_value": "[1 embedding(s) returned with size 2]"},
    "llm": {"output_messages": [MESSAGE]},
    "retrieval": {"output_documents": [{"text": "Hello"}]},
}
TOOL = {"name": "get_weather", "description": "Weather", "parameters": {"type": "object"}}
TOOL_CALL = {"id": "t1", "type": "function", "function": {"name": "get_weather", "arguments": '{"city": "NYC"}'}}

Case = namedtuple(
    "Case", "handler is_awaited has_async_chunks kwargs answer metrics chunk chunk_metrics shown tools raw part_of"
)


class OriginalError(Exception):
    pass


def stand_in(values, message=MESSAGE):
    """An answer in which each path leads to its value."""
    answer = {}
    for path, value in values.items():
        value = message if value is MESSAGE else value
        if path in ("", "[]"):
            return [value] if path else value
        *steps, last = path.split(".")
        holder = answer
        for step in steps:
            inner = holder.setdefault(step.replace("[]", ""), [{}] if step.endswith("[]") else {})
            holder = inner[0] if isinstance(inner, list) else inner
        holder[last.replace("[]", "")] = [value] if last.endswith("[]") else value
    return answer


CASES = [
    Case(
        traced_create,
        False,
        False,
        {
            "messages": [{"role": "user", "content": "Hi"}],
            "model": "m-1",
            "system": [{"role": "user", "content": "Hi"}],
        },
        {"choices[].message": MESSAGE, "model": "m-1", "usage.answer": 1, "usage.prompt": 1, "usage.thought": 1},
        {"input_tokens": 1, "output_tokens": 1, "reasoning_output_tokens": 1, "total_tokens": 2},
        {"choices[].delta": MESSAGE, "model": "m-1", "usage.answer": 1, "usage.prompt": 1},
        {"input_tokens": 1, "output_tokens": 1, "total_tokens": 2},
        {
            "span_kind": "llm",
            "model_name": "m-1",
            "model_provider": "parley",
            "input_messages": [{"role": "user", "content": "Hi"}] * 2,
        },
        tools="tools",
        raw="parse",
        part_of=(),
    ),
    Case(
        traced_async_create,
        True,
        True,
        {
            "messages": [{"role": "user", "content": "Hi"}],
            "model": "m-1",
            "system": [{"role": "user", "content": "Hi"}],
        },
        {"choices[].message": MESSAGE, "model": "m-1", "usage.answer": 1, "usage.prompt": 1, "usage.thought": 1},
        {"input_tokens": 1, "output_tokens": 1, "reasoning_output_tokens": 1, "total_tokens": 2},
        {"choices[].delta": MESSAGE, "model": "m-1", "usage.answer": 1, "usage.prompt": 1},
        {"input_tokens": 1, "output_tokens": 1, "total_tokens": 2},
        {
            "span_kind": "llm",
            "model_name": "m-1",
            "model_provider": "parley",
            "input_messages": [{"role": "user", "content": "Hi"}] * 2,
        },
        tools="tools",
        raw="parse",
        part_of=(),
    ),
    Case(
        traced_tokens,
        False,
        False,
        {"prompt": [{"role": "user", "content": "Hi"}]},
        None,
        {},
        {"text": MESSAGE},
        {},
        {
            "span_kind": "llm",
            "model_name": None,
            "model_provider": "parley",
            "input_messages": [{"role": "user", "content": "Hi"}] * 1,
        },
        tools=None,
        raw=None,
        part_of=("Chat.create",),
    ),
    Case(
        traced_embed,
        False,
        False,
        {"texts": ["Hi"]},
        {"vectors[]": VECTOR},
        {},
        None,
        {},
        {
            "span_kind": "embedding",
            "model_name": "",
            "model_provider": "Parley Inc.",
            "input_documents": [{"text": "Hi"}] * 1,
        },
        tools=None,
        raw=None,
        part_of=(),
    ),
    Case(
        traced_search,
        False,
        False,
        {"query": "Hi"},
        {"[]": MESSAGE},
        {},
        None,
        {},
        {
            "span_kind": "retrieval",
            "input_value": "Hi",
        },
        tools=None,
        raw=None,
        part_of=(),
    ),
    Case(
        traced_run,
        False,
        False,
        {"task": "Hi"},
        {"answer": "Hello"},
        {},
        None,
        {},
        {
            "span_kind": "agent",
            "input_value": "Hi",
        },
        tools=None,
        raw=None,
        part_of=(),
    ),
]
ANSWERED = [case for case in CASES if case.answer]
STREAMED = [case for case in CASES if case.chunk]


def call(case, act, **options):
    async def awaited(*args, **kwargs):
        return act()

    kwargs = {**case.kwargs, **options}
    if case.is_awaited:
        return asyncio.run(case.handler(awaited, None, (), kwargs))
    return case.handler(lambda *args, **kwargs: act(), None, (), kwargs)


def raw_response(case, answer, is_read=False):
    body = SimpleNamespace(is_stream_consumed=is_read)
    return SimpleNamespace(http_response=body, close=lambda: None, **{case.raw: lambda: answer})


class Block:
    def __init__(self, chunks):
        self.chunks = chunks

    def __enter__(self):
        return self.chunks

    def __exit__(self, *reason):
        pass


class AsyncBlock:
    def __init__(self, chunks):
        self.chunks = chunks

    async def __aenter__(self):
        return self.chunks

    async def __aexit__(self, *reason):
        pass


class Pieces:
    def __init__(self, chunks):
        self.chunks = chunks

    def __iter__(self):
        return self.chunks

    def close(self):
        self.chunks.close()


class AsyncPieces:
    def __init__(self, chunks):
        self.chunks = chunks

    def __aiter__(self):
        return self.chunks


def stream(case, then=None, block=None):
    def chunks():
        yield stand_in(case.chunk)
        if then:
            raise then
        yield stand_in(case.chunk)

    async def async_chunks():
        for chunk in chunks():
            yield chunk

    given = async_chunks if case.has_async_chunks else chunks
    return call(case, lambda: block(given()) if block else given())


def read(case, chunks):
    async def awaited():
        return [chunk async for chunk in chunks]

    return asyncio.run(awaited()) if case.has_async_chunks else list(chunks)


def assert_shown(events, test_spans, case, **shown):
    (span,) = test_spans.pop()
    assert (span.service, span.span_type) == ("program", "llm")
    tags = {"ml_app": "<ml-app-name>", "service": "program"}
    assert_llmobs_span_data(_get_llmobs_data_metastruct(span), **{**case.shown, **shown}, tags=tags)


def assert_failure_shown(events, test_spans, case):
    (span,) = test_spans.pop()
    assert span.error == 1
    assert_llmobs_span_data(_get_llmobs_data_metastruct(span), **case.shown, error=mock.ANY)


def answered(case):
    return {**OUTPUT[case.shown["span_kind"]], "metrics": case.metrics}


def named(case):
    return case.handler.__name__


@pytest.mark.parametrize("case", ANSWERED, ids=named)
def test_call_is_shown(case, llmobs_events, test_spans):
    answer = stand_in(case.answer)
    assert call(case, lambda: answer) is answer
    assert_shown(llmobs_events, test_spans, case, **answered(case))


@pytest.mark.parametrize("case", CASES, ids=named)
def test_failed_call_is_shown(case, llmobs_events, test_spans):
    def fail():
        raise OriginalError("failed")

    with pytest.raises(OriginalError):
        call(case, fail)
    assert_failure_shown(llmobs_events, test_spans, case)


@pytest.mark.parametrize("case", [case for case in ANSWERED if case.tools], ids=named)
def test_tools_are_shown(case, llmobs_events, test_spans):
    answer = stand_in(case.answer, {"role": "assistant", "content": None, "tool_calls": [TOOL_CALL]})
    call(case, lambda: answer, **{case.tools: [{"type": "function", "function": TOOL}]})
    tool_call = {"name": "get_weather", "arguments": {"city": "NYC"}, "tool_id": "t1", "type": "function"}
    definition = {"name": "get_weather", "description": "Weather", "schema": {"type": "object"}}
    assert_shown(
        llmobs_events,
        test_spans,
        case,
        output_messages=[{"role": "assistant", "content": "", "tool_calls": [tool_call]}],
        tool_definitions=[definition],
        metrics=case.metrics,
    )


@pytest.mark.parametrize("case", [case for case in ANSWERED if case.raw], ids=named)
def test_raw_response_is_shown(case, llmobs_events, test_spans):
    answer = stand_in(case.answer)
    response = raw_response(case, answer, True)
    assert call(case, lambda: response) is response
    assert_shown(llmobs_events, test_spans, case, **answered(case))


@pytest.mark.parametrize("case", [case for case in ANSWERED if case.raw], ids=named)
def test_raw_response_is_shown_once_it_is_parsed(case, llmobs_events, test_spans):
    answer = stand_in(case.answer)
    response = call(case, lambda: raw_response(case, answer))
    assert isinstance(response, SimpleNamespace)
    assert test_spans.pop() == []
    assert getattr(response, case.raw)() is answer
    response.close()
    assert_shown(llmobs_events, test_spans, case, **answered(case))


@pytest.mark.parametrize("case", [case for case in CASES if case.raw], ids=named)
def test_span_of_raw_response_ends_when_that_is_closed(case, llmobs_events, test_spans):
    call(case, lambda: raw_response(case, None)).close()
    assert len(test_spans.pop()) == 1


@pytest.mark.parametrize("case", [case for case in ANSWERED if case.part_of], ids=named)
def test_call_that_another_makes_is_not_shown_again(case, llmobs_events, test_spans, tracer):
    with tracer.trace("outer", resource=case.part_of[0]):
        call(case, lambda: stand_in(case.answer))
    assert [span.name for span in test_spans.pop()] == ["outer"]


@pytest.mark.parametrize("case", STREAMED, ids=named)
def test_stream_is_shown_at_its_end(case, llmobs_events, test_spans):
    chunks = stream(case)
    assert isinstance(chunks, (GeneratorType, AsyncGeneratorType))
    assert test_spans.pop() == []
    assert read(case, chunks) == [stand_in(case.chunk)] * 2
    joined = [{"role": "assistant", "content": "HelloHello"}]
    assert_shown(llmobs_events, test_spans, case, output_messages=joined, metrics=case.chunk_metrics)


@pytest.mark.parametrize("case", STREAMED, ids=named)
def test_stream_that_is_iterated_over_is_shown_at_its_end(case, llmobs_events, test_spans):
    chunks = stream(case, block=AsyncPieces if case.has_async_chunks else Pieces)
    assert test_spans.pop() == []
    assert read(case, chunks) == [stand_in(case.chunk)] * 2
    joined = [{"role": "assistant", "content": "HelloHello"}]
    assert_shown(llmobs_events, test_spans, case, output_messages=joined, metrics=case.chunk_metrics)


@pytest.mark.parametrize("case", STREAMED, ids=named)
def test_stream_that_fails_is_shown(case, llmobs_events, test_spans):
    chunks = stream(case, then=OriginalError("failed"))
    with pytest.raises(OriginalError):
        read(case, chunks)
    assert_failure_shown(llmobs_events, test_spans, case)


@pytest.mark.parametrize("case", STREAMED, ids=named)
def test_stream_that_is_broken_off_is_shown(case, llmobs_events, test_spans):
    async def first(chunks):
        async for chunk in chunks:
            return chunk

    chunks = stream(case)
    assert (asyncio.run(first(chunks)) if case.has_async_chunks else next(chunks)) == stand_in(case.chunk)
    del chunks
    gc.collect()
    assert_shown(llmobs_events, test_spans, case, output_messages=[MESSAGE], metrics=case.chunk_metrics)


@pytest.mark.parametrize("case", STREAMED, ids=named)
def test_stream_that_is_closed_is_shown(case, llmobs_events, test_spans):
    async def close(chunks):
        await chunks.__anext__()
        await chunks.aclose()

    chunks = stream(case)
    if case.has_async_chunks:
        asyncio.run(close(chunks))
    else:
        next(chunks)
        chunks.close()
    assert_shown(llmobs_events, test_spans, case, output_messages=[MESSAGE], metrics=case.chunk_metrics)


@pytest.mark.parametrize("case", STREAMED, ids=named)
def test_stream_whose_block_is_left_is_shown(case, llmobs_events, test_spans):
    async def leave(manager):
        async with manager as chunks:
            await chunks.__anext__()

    manager = stream(case, block=AsyncBlock if case.has_async_chunks else Block)
    if case.has_async_chunks:
        asyncio.run(leave(manager))
    else:
        with manager as chunks:
            next(chunks)
    assert_shown(llmobs_events, test_spans, case, output_messages=[MESSAGE], metrics=case.chunk_metrics)


@pytest.mark.parametrize("case", [case for case in STREAMED if case.raw], ids=named)
def test_raw_response_that_is_a_stream_is_shown_at_its_end(case, llmobs_events, test_spans):
    response = stream(case, block=lambda chunks: raw_response(case, chunks))
    chunks = getattr(response, case.raw)()
    del response
    gc.collect()
    assert test_spans.pop() == []
    assert read(case, chunks) == [stand_in(case.chunk)] * 2
    joined = [{"role": "assistant", "content": "HelloHello"}]
    assert_shown(llmobs_events, test_spans, case, output_messages=joined, metrics=case.chunk_metrics)


@pytest.mark.skip(reason="tests/cassettes/parley has no cassette: record one with an API key of the provider")
def test_recorded_call_is_shown(llmobs_events, test_spans):
    """A call at http://127.0.0.1:9126/vcr/parley, where the test agent plays what it recorded."""
