"""
A wrapped function must behave as the function itself, whatever is traced of it.
"""

import asyncio
from collections import namedtuple
import inspect
from types import SimpleNamespace

import courier
import pytest

from ddtrace import config
from ddtrace.contrib.internal.courier.patch import patch
from ddtrace.contrib.internal.courier.patch import traced_answer
from ddtrace.contrib.internal.courier.patch import traced_send
from ddtrace.contrib.internal.courier.patch import traced_send_async
from ddtrace.contrib.internal.courier.patch import unpatch
from tests.utils import override_global_config


RESULT = object()


class OriginalError(Exception):
    pass


@pytest.fixture(autouse=True)
def plain_headers(monkeypatch):
    monkeypatch.setitem(config.courier, "distributed_tracing", False)


@pytest.mark.parametrize(
    "owner, attribute",
    [
        (courier.Session, "send"),
        (courier, "send"),
        (courier.Door, "answer"),
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
    pytest.param(traced_send, SimpleNamespace(), ("request",), {}, RESULT, id="traced_send"),
    pytest.param(traced_answer, SimpleNamespace(), ("request",), {}, RESULT, id="traced_answer"),
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
    pytest.param(traced_send_async, None, ("method", "url"), {}, id="traced_send_async"),
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


Case = namedtuple("Case", "handler drive instance args kwargs name resource tags type service measured")


def succeed():
    pass


def fail():
    raise OriginalError("failed")


def call_function(handler, instance, args, kwargs, act):
    def original(*args, **kwargs):
        act()

    handler(original, instance, args, kwargs)


def call_coroutine(handler, instance, args, kwargs, act):
    async def original(*args, **kwargs):
        await asyncio.sleep(0)
        act()

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
        traced_send,
        call_function,
        SimpleNamespace(),
        ("request",),
        {},
        "http.request",
        " ",
        {"component": "courier", "span.kind": "client"},
        "http",
        "caller",
        True,
    ),
    Case(
        traced_send_async,
        call_coroutine,
        None,
        ("method", "url"),
        {},
        "http.request",
        "http.request",
        {"component": "courier", "span.kind": "client"},
        "http",
        "courier",
        True,
    ),
    Case(
        traced_answer,
        call_function,
        SimpleNamespace(),
        ("request",),
        {},
        "courier.answer",
        "courier.answer",
        {"component": "courier", "span.kind": "server"},
        "web",
        "program",
        True,
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
    assert (span.name, span.resource, span.span_type or "") == (case.name, case.resource, case.type)
    assert bool(span.get_metric("_dd.measured")) == case.measured
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


@pytest.mark.parametrize(
    "case", [case for case in SPANS if case.service is not None], ids=lambda case: case.handler.__name__
)
def test_service_is_named_as_the_descriptor_says(case, call, tracer, test_spans):
    with override_global_config({"service": "program"}), tracer.trace("outer", service="caller"):
        call(case, case.drive, succeed)
    services = {span.name: span.service for span in test_spans.pop()}
    assert services[case.name] == case.service


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


Request = namedtuple("Request", "handler drive instance args kwargs answer tags carrier")


def request_answer(handler, instance, args, kwargs, act):
    def original(*args, **kwargs):
        return act(instance, args, kwargs)

    handler(original, instance, args, kwargs)


def request_answer_async(handler, instance, args, kwargs, act):
    async def original(*args, **kwargs):
        await asyncio.sleep(0)
        return act(instance, args, kwargs)

    asyncio.run(handler(original, instance, args, kwargs))


REQUESTS = [
    Request(
        traced_send,
        request_answer,
        SimpleNamespace(),
        (
            SimpleNamespace(
                headers={"user-agent": "stand-in/1.0"}, method="get", url="http://user:secret@host.test/path?a=b"
            ),
        ),
        {},
        SimpleNamespace(status_code=204),
        {
            "http.method": "GET",
            "http.status_code": "204",
            "http.url": "http://host.test/path?a=b",
            "http.useragent": "stand-in/1.0",
            "out.host": "host.test",
        },
        lambda instance, args, kwargs: args[0].headers,
    ),
    Request(
        traced_send_async,
        request_answer_async,
        None,
        (
            "get",
            "http://user:secret@host.test/path?a=b",
        ),
        {"metadata": {"user-agent": "stand-in/1.0"}},
        SimpleNamespace(),
        {"http.method": "GET", "http.url": "http://host.test/path?a=b", "out.host": "host.test"},
        lambda instance, args, kwargs: kwargs["metadata"],
    ),
    Request(
        traced_answer,
        request_answer,
        SimpleNamespace(),
        (SimpleNamespace(headers={"user-agent": "stand-in/1.0"}, method="get"),),
        {},
        SimpleNamespace(route="/path"),
        {"http.method": "GET", "http.route": "/path", "http.useragent": "stand-in/1.0"},
        None,
    ),
]


@pytest.mark.parametrize("case", REQUESTS, ids=lambda case: case.handler.__name__)
def test_request_is_shown_without_its_credentials(case, call, test_spans):
    call(case, case.drive, lambda instance, args, kwargs: case.answer)
    (span,) = test_spans.pop()
    assert {tag: span.get_tag(tag) for tag in case.tags} == case.tags
    assert "secret" not in repr(span.get_tags())


CARRIERS = [case for case in REQUESTS if case.carrier]


@pytest.mark.parametrize("case", CARRIERS, ids=lambda case: case.handler.__name__)
def test_request_carries_the_trace(case, call, test_spans, monkeypatch):
    monkeypatch.setitem(config.courier, "distributed_tracing", True)
    sent = []
    call(case, case.drive, lambda *given: sent.append(case.carrier(*given)) or case.answer)
    (span,) = test_spans.pop()
    assert sent[0]["x-datadog-parent-id"] == str(span.span_id)
    assert sent[0]["user-agent"] == "stand-in/1.0"


@pytest.mark.parametrize("case", CARRIERS, ids=lambda case: case.handler.__name__)
def test_request_carries_nothing_when_tracing_is_off(case, call, tracer, monkeypatch):
    monkeypatch.setitem(config.courier, "distributed_tracing", True)
    monkeypatch.setattr(tracer, "enabled", False)
    case.carrier(case.instance, case.args, case.kwargs).clear()
    sent = []
    call(case, case.drive, lambda *given: sent.append(dict(case.carrier(*given))) or case.answer)
    assert sent == [{}]
