"""
A wrapped function must behave as the function itself, whatever is traced of it.
"""

import asyncio
from collections import namedtuple
import contextlib
import inspect
from types import SimpleNamespace

import modes
import pytest

from ddtrace.contrib.internal.modes.patch import patch
from ddtrace.contrib.internal.modes.patch import traced_async_generator
from ddtrace.contrib.internal.modes.patch import traced_async_manager
from ddtrace.contrib.internal.modes.patch import traced_client
from ddtrace.contrib.internal.modes.patch import traced_connect
from ddtrace.contrib.internal.modes.patch import traced_coroutine
from ddtrace.contrib.internal.modes.patch import traced_function
from ddtrace.contrib.internal.modes.patch import traced_generator
from ddtrace.contrib.internal.modes.patch import traced_manager
from ddtrace.contrib.internal.modes.patch import traced_method
from ddtrace.contrib.internal.modes.patch import traced_parse
from ddtrace.contrib.internal.modes.patch import unpatch


RESULT = object()


class OriginalError(Exception):
    pass


@pytest.mark.parametrize(
    "owner, attribute",
    [
        (modes, "function"),
        (modes.Client, "method"),
        (modes.Client, "__init__"),
        (modes.Client, "connect"),
        (modes.Client, "parse"),
        (modes, "coroutine"),
        (modes, "generator"),
        (modes, "async_generator"),
        (modes, "manager"),
        (modes, "async_manager"),
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
    pytest.param(traced_function, None, ("query",), {}, RESULT, id="traced_function"),
    pytest.param(
        traced_method,
        SimpleNamespace(pool=SimpleNamespace(host="host")),
        ("value",),
        {"key": "key"},
        RESULT,
        id="traced_method",
    ),
    pytest.param(traced_client, SimpleNamespace(), ("url",), {}, None, id="traced_client"),
    pytest.param(traced_connect, SimpleNamespace(name="name"), ("url",), {}, RESULT, id="traced_connect"),
    pytest.param(traced_parse, None, ("text",), {}, RESULT, id="traced_parse"),
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
    pytest.param(traced_coroutine, None, ("query",), {}, id="traced_coroutine"),
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
    pytest.param(traced_generator, None, ("query",), {}, id="traced_generator"),
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


ASYNC_GENERATORS = [
    pytest.param(traced_async_generator, None, ("query",), {}, id="traced_async_generator"),
]


async def collect(items, seen):
    async for item in items:
        seen.append(item)


@pytest.mark.parametrize("handler, instance, args, kwargs", ASYNC_GENERATORS)
def test_async_generator_gets_its_arguments_and_yields_its_items(handler, instance, args, kwargs):
    calls = []
    seen = []

    async def original(*args, **kwargs):
        calls.append((args, kwargs))
        yield 1
        yield RESULT

    asyncio.run(collect(handler(original, instance, args, kwargs), seen))
    assert seen == [1, RESULT]
    assert calls == [(args, kwargs)]


@pytest.mark.parametrize("handler, instance, args, kwargs", ASYNC_GENERATORS)
def test_async_generator_raises_its_own_error(handler, instance, args, kwargs):
    error = OriginalError()
    seen = []

    async def original(*args, **kwargs):
        yield RESULT
        raise error

    with pytest.raises(OriginalError) as raised:
        asyncio.run(collect(handler(original, instance, args, kwargs), seen))
    assert raised.value is error
    assert seen == [RESULT]


CONTEXT_MANAGERS = [
    pytest.param(traced_manager, None, ("query",), {}, id="traced_manager"),
]


@pytest.mark.parametrize("handler, instance, args, kwargs", CONTEXT_MANAGERS)
def test_context_manager_gets_its_arguments_and_gives_its_value(handler, instance, args, kwargs):
    calls = []

    @contextlib.contextmanager
    def original(*args, **kwargs):
        calls.append((args, kwargs))
        yield RESULT
        calls.append("left")

    with handler(original, instance, args, kwargs) as value:
        assert value is RESULT
        assert calls == [(args, kwargs)]
    assert calls == [(args, kwargs), "left"]


@pytest.mark.parametrize("handler, instance, args, kwargs", CONTEXT_MANAGERS)
def test_context_manager_hears_of_an_error_in_its_block(handler, instance, args, kwargs):
    error = OriginalError()
    heard = []

    @contextlib.contextmanager
    def original(*args, **kwargs):
        try:
            yield RESULT
        except OriginalError as raised:
            heard.append(raised)
            raise

    with pytest.raises(OriginalError) as raised:
        with handler(original, instance, args, kwargs):
            raise error
    assert raised.value is error
    assert heard == [error]


ASYNC_CONTEXT_MANAGERS = [
    pytest.param(traced_async_manager, None, ("query",), {}, id="traced_async_manager"),
]


async def enter(manager, error=None):
    async with manager as value:
        if error is not None:
            raise error
        return value


@pytest.mark.parametrize("handler, instance, args, kwargs", ASYNC_CONTEXT_MANAGERS)
def test_async_context_manager_gets_its_arguments_and_gives_its_value(handler, instance, args, kwargs):
    calls = []

    @contextlib.asynccontextmanager
    async def original(*args, **kwargs):
        calls.append((args, kwargs))
        yield RESULT
        calls.append("left")

    assert asyncio.run(enter(handler(original, instance, args, kwargs))) is RESULT
    assert calls == [(args, kwargs), "left"]


@pytest.mark.parametrize("handler, instance, args, kwargs", ASYNC_CONTEXT_MANAGERS)
def test_async_context_manager_hears_of_an_error_in_its_block(handler, instance, args, kwargs):
    error = OriginalError()
    heard = []

    @contextlib.asynccontextmanager
    async def original(*args, **kwargs):
        try:
            yield RESULT
        except OriginalError as raised:
            heard.append(raised)
            raise

    with pytest.raises(OriginalError) as raised:
        asyncio.run(enter(handler(original, instance, args, kwargs), error))
    assert raised.value is error
    assert heard == [error]


Case = namedtuple("Case", "handler drive instance args kwargs name resource tags")


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


def call_async_generator(handler, instance, args, kwargs, act):
    async def original(*args, **kwargs):
        yield RESULT
        act()

    asyncio.run(collect(handler(original, instance, args, kwargs), []))


def close_async_generator(handler, instance, args, kwargs, act):
    async def original(*args, **kwargs):
        yield RESULT
        act()

    async def close():
        items = handler(original, instance, args, kwargs)
        assert await items.__anext__() is RESULT
        await items.aclose()

    asyncio.run(close())


def call_context_manager(handler, instance, args, kwargs, act):
    @contextlib.contextmanager
    def original(*args, **kwargs):
        yield RESULT

    with handler(original, instance, args, kwargs):
        act()


def call_async_context_manager(handler, instance, args, kwargs, act):
    @contextlib.asynccontextmanager
    async def original(*args, **kwargs):
        yield RESULT

    async def call():
        async with handler(original, instance, args, kwargs):
            act()

    asyncio.run(call())


SPANS = [
    Case(
        traced_function,
        call_function,
        None,
        ("query",),
        {},
        "modes.function",
        "query",
        {"component": "modes", "span.kind": "internal"},
    ),
    Case(
        traced_method,
        call_function,
        SimpleNamespace(pool=SimpleNamespace(host="host")),
        ("value",),
        {"key": "key"},
        "modes.method",
        "key",
        {"component": "modes", "modes.host": "host", "modes.value": "value", "span.kind": "internal"},
    ),
    Case(
        traced_client,
        call_function,
        SimpleNamespace(),
        ("url",),
        {},
        "modes.client",
        "modes.client",
        {"component": "modes", "span.kind": "internal"},
    ),
    Case(
        traced_connect,
        call_function,
        SimpleNamespace(name="name"),
        ("url",),
        {},
        "modes.connect",
        "name",
        {"component": "modes", "span.kind": "internal"},
    ),
    Case(
        traced_parse,
        call_function,
        None,
        ("text",),
        {},
        "modes.parse",
        "modes.parse",
        {"component": "modes", "span.kind": "internal"},
    ),
    Case(
        traced_coroutine,
        call_coroutine,
        None,
        ("query",),
        {},
        "modes.coroutine",
        "modes.coroutine",
        {"component": "modes", "span.kind": "internal"},
    ),
    Case(
        traced_generator,
        call_generator,
        None,
        ("query",),
        {},
        "modes.generator",
        "modes.generator",
        {"component": "modes", "span.kind": "internal"},
    ),
    Case(
        traced_async_generator,
        call_async_generator,
        None,
        ("query",),
        {},
        "modes.async_generator",
        "modes.async_generator",
        {"component": "modes", "span.kind": "internal"},
    ),
    Case(
        traced_manager,
        call_context_manager,
        None,
        ("query",),
        {},
        "modes.manager",
        "modes.manager",
        {"component": "modes", "span.kind": "internal"},
    ),
    Case(
        traced_async_manager,
        call_async_context_manager,
        None,
        ("query",),
        {},
        "modes.async_manager",
        "modes.async_manager",
        {"component": "modes", "span.kind": "internal"},
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
    assert (span.name, span.resource, span.span_type) == (case.name, case.resource, "worker")
    assert span.service == "modes"
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


@pytest.mark.parametrize(
    "case", [case for case in SPANS if case.drive is call_generator], ids=lambda case: case.handler.__name__
)
def test_span_ends_when_the_generator_is_closed(case, call, test_spans):
    call(case, close_generator, succeed)
    (span,) = test_spans.pop()
    assert span.name == case.name
    assert span.error == 0


@pytest.mark.parametrize(
    "case", [case for case in SPANS if case.drive is call_async_generator], ids=lambda case: case.handler.__name__
)
def test_span_ends_when_the_async_generator_is_closed(case, call, test_spans):
    call(case, close_async_generator, succeed)
    (span,) = test_spans.pop()
    assert span.name == case.name
    assert span.error == 0
