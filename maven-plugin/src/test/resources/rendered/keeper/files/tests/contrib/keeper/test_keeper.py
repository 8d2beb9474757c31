"""
A wrapped function must behave as the function itself, whatever is traced of it.
"""

import asyncio
from collections import namedtuple
import inspect
from types import SimpleNamespace

import keeper
import pytest

from ddtrace.contrib.internal.keeper.patch import patch
from ddtrace.contrib.internal.keeper.patch import traced_command
from ddtrace.contrib.internal.keeper.patch import traced_find_route
from ddtrace.contrib.internal.keeper.patch import traced_get
from ddtrace.contrib.internal.keeper.patch import traced_items
from ddtrace.contrib.internal.keeper.patch import traced_name_key
from ddtrace.contrib.internal.keeper.patch import unpatch
from tests.utils import override_global_config


RESULT = object()


class OriginalError(Exception):
    pass


@pytest.mark.parametrize(
    "owner, attribute",
    [
        (keeper.Client, "command"),
        (keeper.Client, "items"),
        (keeper.Client, "get"),
        (keeper, "find_route"),
        (keeper, "name_key"),
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
    pytest.param(traced_command, SimpleNamespace(host="host"), (), {}, RESULT, id="traced_command"),
    pytest.param(traced_get, SimpleNamespace(), ("key",), {}, RESULT, id="traced_get"),
    pytest.param(traced_find_route, None, ("path",), {}, RESULT, id="traced_find_route"),
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
    pytest.param(traced_name_key, None, ("key",), {}, id="traced_name_key"),
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


GENERATORS = [
    pytest.param(traced_items, SimpleNamespace(), (), {}, id="traced_items"),
]


@pytest.mark.parametrize("handler, instance, args, kwargs", GENERATORS)
def test_generator_gets_its_arguments_and_yields_its_items(handler, instance, args, kwargs):
    calls = []

    def original(*args, **kwargs):
        calls.append((args, kwargs))
        yield 1
        yield RESULT

    assert list(handler(original, instance, args, kwargs)) == [1, RESULT]
    assert calls == [(args, kwargs)]


@pytest.mark.parametrize("handler, instance, args, kwargs", GENERATORS)
def test_generator_raises_its_own_error(handler, instance, args, kwargs):
    error = OriginalError()

    def original(*args, **kwargs):
        yield RESULT
        raise error

    items = handler(original, instance, args, kwargs)
    assert next(items) is RESULT
    with pytest.raises(OriginalError) as raised:
        next(items)
    assert raised.value is error


Case = namedtuple("Case", "handler drive instance args kwargs name resource tags type service measured error")


def succeed():
    pass


def fail():
    raise OriginalError("failed")


ANSWER = SimpleNamespace(error="error", name="name", path="path", state="state")


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


def call_generator(handler, instance, args, kwargs, act):
    def original(*args, **kwargs):
        yield RESULT
        act()

    assert list(handler(original, instance, args, kwargs)) == [RESULT]


def close_generator(handler, instance, args, kwargs, act):
    def original(*args, **kwargs):
        yield RESULT
        act()

    items = handler(original, instance, args, kwargs)
    assert next(items) is RESULT
    items.close()


SPANS = [
    Case(
        traced_command,
        call_function,
        SimpleNamespace(host="host"),
        (),
        {},
        "keeper.command",
        "keeper.command",
        {"component": "keep", "keeper.state": "state"},
        "redis",
        "host",
        False,
        "error",
    ),
    Case(
        traced_items,
        call_generator,
        SimpleNamespace(),
        (),
        {},
        "keeper.items",
        "keeper.items",
        {"component": "keeper", "span.kind": "client"},
        "",
        "caller",
        True,
        "",
    ),
    Case(
        traced_get,
        call_function,
        SimpleNamespace(),
        ("key",),
        {},
        "keeper.get",
        "name",
        {"component": "keeper", "span.kind": "internal"},
        "ledger",
        "vault",
        True,
        "",
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
    assert (span.error, span.get_tag("error.message") or "") == (int(case.error != ""), case.error)


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
    "case", [case for case in SPANS if case.drive is call_generator], ids=lambda case: case.handler.__name__
)
def test_span_ends_when_the_generator_is_closed(case, call, test_spans):
    call(case, close_generator, succeed)
    (span,) = test_spans.pop()
    assert span.name == case.name
    assert span.error == 0


ENCLOSED = [
    Case(traced_find_route, call_function, None, ("path",), {}, "root", "path", {}, None, None, None, "error"),
    Case(
        traced_name_key,
        call_coroutine,
        None,
        ("key",),
        {},
        "around",
        "around",
        {"keeper.key": "key"},
        None,
        None,
        None,
        "error",
    ),
]


@pytest.mark.parametrize("case", ENCLOSED, ids=lambda case: case.handler.__name__)
def test_call_describes_a_span_around_it(case, call, tracer, test_spans):
    with tracer.trace("root"), tracer.trace("around"):
        call(case, case.drive, succeed)
    spans = {span.name: span for span in test_spans.pop()}
    assert sorted(spans) == ["around", "root"]
    span = spans[case.name]
    assert span.resource == case.resource
    assert {tag: span.get_tag(tag) for tag in case.tags} == case.tags
    assert (span.error, span.get_tag("error.message") or "") == (int(case.error != ""), case.error)


@pytest.mark.parametrize("case", ENCLOSED, ids=lambda case: case.handler.__name__)
def test_call_makes_no_span(case, call, test_spans):
    call(case, case.drive, succeed)
    assert test_spans.pop() == []
