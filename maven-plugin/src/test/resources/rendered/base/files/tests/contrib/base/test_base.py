"""
A wrapped function must behave as the function itself, whatever is traced of it.
"""

import asyncio
import importlib
import inspect
import sqlite3

import pytest

from ddtrace.contrib.internal.base.patch import patch
from ddtrace.contrib.internal.base.patch import traced_aio_connect
from ddtrace.contrib.internal.base.patch import traced_connect
from ddtrace.contrib.internal.base.patch import unpatch


_base = importlib.import_module("base")
_base_aio = importlib.import_module("base.aio")

RESULT = object()


class OriginalError(Exception):
    pass


@pytest.mark.parametrize(
    "owner, attribute",
    [
        (_base, "connect"),
        (_base_aio, "connect"),
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


CONNECTIONS = [
    pytest.param(traced_connect, None, ("database",), {}, id="traced_connect"),
]


@pytest.fixture
def connect(tracer, monkeypatch):
    monkeypatch.setattr("ddtrace.tracer", tracer)
    monkeypatch.setattr("ddtrace.contrib.dbapi.tracer", tracer, raising=False)
    return lambda *args, **kwargs: sqlite3.connect(":memory:")


@pytest.mark.parametrize("handler, instance, args, kwargs", CONNECTIONS)
def test_connection_gets_its_arguments_and_queries(handler, instance, args, kwargs):
    calls = []

    def original(*args, **kwargs):
        calls.append((args, kwargs))
        return sqlite3.connect(":memory:")

    connection = handler(original, instance, args, kwargs)
    assert connection.cursor().execute("SELECT 1").fetchone() == (1,)
    assert calls == [(args, kwargs)]


@pytest.mark.parametrize("handler, instance, args, kwargs", CONNECTIONS)
def test_connection_raises_its_own_error(handler, instance, args, kwargs):
    error = OriginalError()

    def original(*args, **kwargs):
        raise error

    with pytest.raises(OriginalError) as raised:
        handler(original, instance, args, kwargs)
    assert raised.value is error


@pytest.mark.parametrize("handler, instance, args, kwargs", CONNECTIONS)
def test_query_is_traced(handler, instance, args, kwargs, connect, tracer, test_spans):
    cursor = handler(connect, instance, args, kwargs).cursor()
    with tracer.trace("caller") as caller:
        cursor.execute("SELECT 1")
    (span,) = [span for span in test_spans.pop() if span.name != "caller"]
    assert (span.name, span.resource, span.span_type) == ("base.query", "SELECT 1", "sql")
    assert (span.service, span.get_tag("component")) == ("base", "base")
    assert (span.get_tag("span.kind"), span.error, span.parent_id) == ("client", 0, caller.span_id)


@pytest.mark.parametrize("handler, instance, args, kwargs", CONNECTIONS)
def test_error_of_a_query_is_traced(handler, instance, args, kwargs, connect, test_spans):
    cursor = handler(connect, instance, args, kwargs).cursor()
    with pytest.raises(sqlite3.OperationalError):
        cursor.execute("SELECT nothing FROM nowhere")
    (span,) = test_spans.pop()
    assert (span.resource, span.error) == ("SELECT nothing FROM nowhere", 1)


ASYNC_CONNECTIONS = [
    pytest.param(traced_aio_connect, None, ("database",), {}, id="traced_aio_connect"),
]


class AsyncCursor:
    async def execute(self, query):
        await asyncio.sleep(0)
        if query == "BAD":
            raise OriginalError(query)
        return RESULT


class AsyncConnection:
    def cursor(self):
        return AsyncCursor()


async def connect_async(*args, **kwargs):
    await asyncio.sleep(0)
    return AsyncConnection()


async def query(handler, instance, args, kwargs, text, connect=connect_async):
    connection = await handler(connect, instance, args, kwargs)
    return await connection.cursor().execute(text)


@pytest.fixture
def async_tracer(tracer, monkeypatch):
    monkeypatch.setattr("ddtrace.tracer", tracer)
    monkeypatch.setattr("ddtrace.contrib.dbapi_async.tracer", tracer, raising=False)
    return tracer


@pytest.mark.parametrize("handler, instance, args, kwargs", ASYNC_CONNECTIONS)
def test_async_connection_gets_its_arguments_and_queries(handler, instance, args, kwargs):
    calls = []

    async def original(*args, **kwargs):
        calls.append((args, kwargs))
        return AsyncConnection()

    assert asyncio.run(query(handler, instance, args, kwargs, "SELECT 1", original)) is RESULT
    assert calls == [(args, kwargs)]


@pytest.mark.parametrize("handler, instance, args, kwargs", ASYNC_CONNECTIONS)
def test_async_connection_raises_its_own_error(handler, instance, args, kwargs):
    error = OriginalError()

    async def original(*args, **kwargs):
        raise error

    with pytest.raises(OriginalError) as raised:
        asyncio.run(handler(original, instance, args, kwargs))
    assert raised.value is error


@pytest.mark.parametrize("handler, instance, args, kwargs", ASYNC_CONNECTIONS)
def test_async_query_is_traced(handler, instance, args, kwargs, async_tracer, test_spans):
    asyncio.run(query(handler, instance, args, kwargs, "SELECT 1"))
    (span,) = test_spans.pop()
    assert (span.name, span.resource, span.span_type) == ("base.query", "SELECT 1", "sql")
    assert (span.service, span.get_tag("component")) == ("base", "base")
    assert (span.get_tag("span.kind"), span.error) == ("client", 0)


@pytest.mark.parametrize("handler, instance, args, kwargs", ASYNC_CONNECTIONS)
def test_error_of_an_async_query_is_traced(handler, instance, args, kwargs, async_tracer, test_spans):
    with pytest.raises(OriginalError):
        asyncio.run(query(handler, instance, args, kwargs, "BAD"))
    (span,) = test_spans.pop()
    assert (span.resource, span.error) == ("BAD", 1)
