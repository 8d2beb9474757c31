"""
A wrapped function must behave as the function itself, whatever is traced of it.
"""

import asyncio
from collections import namedtuple
import inspect
from types import SimpleNamespace

import pytest
import sender

from ddtrace import config
from ddtrace.contrib.internal.sender.patch import patch
from ddtrace.contrib.internal.sender.patch import traced_request
from ddtrace.contrib.internal.sender.patch import traced_send
from ddtrace.contrib.internal.sender.patch import unpatch


RESULT = object()


class OriginalError(Exception):
    pass


@pytest.fixture(autouse=True)
def plain_headers(monkeypatch):
    monkeypatch.setitem(config.sender, "distributed_tracing", False)


@pytest.mark.parametrize(
    "owner, attribute",
    [
        (sender.Client, "request"),
        (sender, "send"),
    ],
)
def test_unpatch_restores_the_original(owner, attribute):
    unpatch()
    original = inspect.getattr_static(owner, attribute)
    patch()
    try:
        assert inspect.getattr_static(owner, attribute) is not original
    finally:
        unpatch()
    assert inspect.getattr_static(owner, attribute) is original


FUNCTIONS = [
    pytest.param(
        traced_request, SimpleNamespace(host="host", port="port"), ("method",), {}, RESULT, id="traced_request"
    ),
]


@pytest.mark.parametrize("handler, instance, args, kwargs, result", FUNCTIONS)
def test_function_gets_its_arguments_and_gives_its_result(handler, instance, args, kwargs, result):
    calls = []

    def original(*args, **kwargs):
        calls.append((args, kwargs))
        return result

    assert handler(original, instance, args, kwargs) is result
    assert calls == [(args, kwargs)]


@pytest.mark.parametrize("handler, instance, args, kwargs, result", FUNCTIONS)
def test_function_raises_its_own_error(handler, instance, args, kwargs, result):
    error = OriginalError()

    def original(*args, **kwargs):
        raise error

    with pytest.raises(OriginalError) as raised:
        handler(original, instance, args, kwargs)
    assert raised.value is error


COROUTINES = [
    pytest.param(traced_send, None, ("method",), {}, id="traced_send"),
]


@pytest.mark.parametrize("handler, instance, args, kwargs", COROUTINES)
def test_coroutine_gets_its_arguments_and_gives_its_result(handler, instance, args, kwargs):
    calls = []

    async def original(*args, **kwargs):
        await asyncio.sleep(0)
        calls.append((args, kwargs))
        return RESULT

    assert asyncio.run(handler(original, instance, args, kwargs)) is RESULT
    assert calls == [(args, kwargs)]


@pytest.mark.parametrize("handler, instance, args, kwargs", COROUTINES)
def test_coroutine_raises_its_own_error(handler, instance, args, kwargs):
    error = OriginalError()

    async def original(*args, **kwargs):
        await asyncio.sleep(0)
        raise error

    with pytest.raises(OriginalError) as raised:
        asyncio.run(handler(original, instance, args, kwargs))
    assert raised.value is error


Case = namedtuple("Case", "handler drive instance args kwargs name resource tags")


def succeed():
    pass


def fail():
    raise OriginalError("failed")


ANSWER = SimpleNamespace(status=SimpleNamespace(code="code"))


def call_function(handler, instance, args, kwargs, act):
    def original(*args, **kwargs):
        act()
        return ANSWER

    handler(original, instance, args, kwargs)


def call_coroutine(handler, instance, args, kwargs, act):
    async def original(*args, **kwargs):
        await asyncio.sleep(0)
        act()
        return ANSWER

    asyncio.run(handler(original, instance, args, kwargs))


def cancel_coroutine(handler, instance, args, kwargs, act):
    async def original(*args, **kwargs):
        await asyncio.sleep(60)

    async def cancel():
        task = asyncio.ensure_future(handler(original, instance, args, kwargs))
        await asyncio.sleep(0)
        task.cancel()
        await task

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(cancel())


SPANS = [
    Case(
        traced_request,
        call_function,
        SimpleNamespace(host="host", port="port"),
        ("method",),
        {},
        "sender.request",
        "method",
        {
            "component": "sender",
            "http.status_code": "code",
            "network.destination.port": "port",
            "out.host": "host",
            "span.kind": "client",
        },
    ),
    Case(
        traced_send,
        call_coroutine,
        None,
        ("method",),
        {},
        "sender.send",
        "method",
        {"component": "sender", "span.kind": "client"},
    ),
]


@pytest.fixture
def call(tracer):
    def call_with_tracer(case, drive, act):
        drive(case.handler, case.instance, case.args, case.kwargs, act)

    return call_with_tracer


@pytest.mark.parametrize("case", SPANS, ids=lambda case: case.handler.__name__)
def test_call_is_traced(case, call, test_spans):
    call(case, case.drive, succeed)
    (span,) = test_spans.pop()
    assert (span.name, span.resource, span.span_type) == (case.name, case.resource, "http")
    assert span.service == "sender"
    assert {tag: span.get_tag(tag) for tag in case.tags} == case.tags
    assert span.error == 0


@pytest.mark.parametrize("case", SPANS, ids=lambda case: case.handler.__name__)
def test_error_is_traced(case, call, test_spans):
    with pytest.raises(OriginalError):
        call(case, case.drive, fail)
    (span,) = test_spans.pop()
    assert (span.name, span.error) == (case.name, 1)
    assert span.get_tag("error.message") == "failed"


@pytest.mark.parametrize("case", SPANS, ids=lambda case: case.handler.__name__)
def test_span_has_the_callers_span_for_parent(case, call, tracer, test_spans):
    with tracer.trace("caller") as caller:
        call(case, case.drive, succeed)
        assert tracer.current_span() is caller
    parents = {span.name: span.parent_id for span in test_spans.pop()}
    assert parents == {"caller": None, case.name: caller.span_id}


@pytest.mark.parametrize("case", SPANS, ids=lambda case: case.handler.__name__)
def test_nothing_is_traced_when_tracing_is_off(case, call, tracer, test_spans, monkeypatch):
    monkeypatch.setattr(tracer, "enabled", False)
    call(case, case.drive, succeed)
    assert test_spans.pop() == []


@pytest.mark.parametrize(
    "case", [case for case in SPANS if case.drive is call_coroutine], ids=lambda case: case.handler.__name__
)
def test_span_ends_when_the_call_is_cancelled(case, call, test_spans):
    call(case, cancel_coroutine, succeed)
    (span,) = test_spans.pop()
    assert span.name == case.name


SENDERS = [traced_request, traced_send]


@pytest.mark.parametrize(
    "case", [case for case in SPANS if case.handler in SENDERS], ids=lambda case: case.handler.__name__
)
def test_headers_carry_the_trace(case, call, test_spans, monkeypatch):
    monkeypatch.setitem(config.sender, "distributed_tracing", True)
    sent = []

    def send(handler, instance, args, kwargs, act):
        def original(*args, **kwargs):
            sent.append(kwargs["headers"])

        handler(original, instance, args, kwargs)

    def send_async(handler, instance, args, kwargs, act):
        async def original(*args, **kwargs):
            sent.append(kwargs["headers"])

        asyncio.run(handler(original, instance, args, kwargs))

    args = case.args[: case.args.index("headers")] if "headers" in case.args else case.args
    case = case._replace(args=args, kwargs=dict(case.kwargs, headers={"kept": "yes"}))
    call(case, send_async if case.drive is call_coroutine else send, succeed)
    (span,) = test_spans.pop()
    assert sent[0]["kept"] == "yes"
    assert sent[0]["x-datadog-parent-id"] == str(span.span_id)
