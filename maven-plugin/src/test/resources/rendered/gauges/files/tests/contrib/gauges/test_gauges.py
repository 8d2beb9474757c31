"""
A wrapped function must behave as the function itself, whatever is traced of it.
"""

import asyncio
from collections import namedtuple
import inspect
from types import SimpleNamespace

import gauges
import pytest

from ddtrace.contrib.internal.gauges.patch import patch
from ddtrace.contrib.internal.gauges.patch import traced_connect
from ddtrace.contrib.internal.gauges.patch import traced_execute
from ddtrace.contrib.internal.gauges.patch import traced_fetch
from ddtrace.contrib.internal.gauges.patch import traced_make
from ddtrace.contrib.internal.gauges.patch import unpatch


RESULT = object()


class OriginalError(Exception):
    pass


@pytest.mark.parametrize(
    "owner, attribute",
    [
        (gauges.Client, "execute"),
        (gauges, "connect"),
        (gauges.Client, "fetch"),
        (gauges.Client, "make"),
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
        traced_execute,
        SimpleNamespace(pool=SimpleNamespace(kwargs="kwargs"), servers="servers"),
        (),
        {},
        RESULT,
        id="traced_execute",
    ),
    pytest.param(traced_connect, None, ("database",), {}, RESULT, id="traced_connect"),
    pytest.param(traced_make, SimpleNamespace(), (), {}, RESULT, id="traced_make"),
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
    pytest.param(traced_fetch, SimpleNamespace(), ("method", "url", "request"), {}, id="traced_fetch"),
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


ANSWER = SimpleNamespace(rows="rows", status="status")


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
        traced_execute,
        call_function,
        SimpleNamespace(pool=SimpleNamespace(kwargs="kwargs"), servers="servers"),
        (),
        {},
        "gauges.execute",
        "execute ",
        {
            "component": "gauges",
            "gauges.arguments": "",
            "gauges.class": "SimpleNamespace",
            "gauges.host": "localhost",
            "gauges.system": "gauges {1}",
            "http.status_code": "status",
            "span.kind": "client",
        },
    ),
    Case(
        traced_connect,
        call_function,
        None,
        ("database",),
        {},
        "gauges.connect",
        "GET database",
        {"component": "gauges", "gauges.database": "database", "span.kind": "client"},
    ),
    Case(
        traced_fetch,
        call_coroutine,
        SimpleNamespace(),
        ("method", "url", "request"),
        {},
        "gauges.fetch",
        "method url",
        {"component": "gauges", "http.url": "url", "span.kind": "client"},
    ),
    Case(
        traced_make,
        call_function,
        SimpleNamespace(),
        (),
        {},
        "gauges.make",
        ".make",
        {"component": "gauges", "span.kind": "client"},
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
    assert (span.name, span.resource, span.span_type) == (case.name, case.resource, "cache")
    assert span.service == "gauges"
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
