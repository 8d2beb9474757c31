"""
A wrapped function must behave as the function itself, whatever is traced of it.
"""

import asyncio
import importlib
import inspect
from types import SimpleNamespace

import pytest
import shapelib
import shapelib.client

from ddtrace.contrib.internal.shapes.patch import patch
from ddtrace.contrib.internal.shapes.patch import traced_client
from ddtrace.contrib.internal.shapes.patch import traced_connect
from ddtrace.contrib.internal.shapes.patch import traced_execute
from ddtrace.contrib.internal.shapes.patch import traced_parse
from ddtrace.contrib.internal.shapes.patch import traced_query
from ddtrace.contrib.internal.shapes.patch import traced_rows
from ddtrace.contrib.internal.shapes.patch import traced_send
from ddtrace.contrib.internal.shapes.patch import traced_stream
from ddtrace.contrib.internal.shapes.patch import unpatch


_shapelib_query = importlib.import_module("shapelib.query")

RESULT = object()


class OriginalError(Exception):
    pass


def to_be_written(handler):
    """Expects a handler without code to fail; whoever writes it takes this mark away."""
    return pytest.mark.xfail(reason="%s of shapes/patch.py is still to be written" % handler, strict=True)


@pytest.mark.parametrize(
    "owner, attribute",
    [
        (shapelib.client.Client, "connect"),
        (shapelib.client.Client, "parse"),
        (shapelib.client.Client.Cursor, "execute"),
        (shapelib.client.Client, "_Client__send"),
        (shapelib.client.Client, "__init__"),
        (shapelib.client.Client, "rows"),
        (shapelib.client.Client, "stream"),
        (_shapelib_query, "query"),
        (shapelib, "query"),
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
        traced_connect,
        SimpleNamespace(),
        ("url",),
        {},
        RESULT,
        id="traced_connect",
        marks=to_be_written("traced_connect"),
    ),
    pytest.param(traced_parse, None, (), {}, RESULT, id="traced_parse", marks=to_be_written("traced_parse")),
    pytest.param(
        traced_execute,
        SimpleNamespace(),
        (),
        {"query": "query"},
        RESULT,
        id="traced_execute",
        marks=to_be_written("traced_execute"),
    ),
    pytest.param(traced_send, SimpleNamespace(), (), {}, RESULT, id="traced_send", marks=to_be_written("traced_send")),
    pytest.param(
        traced_client, SimpleNamespace(), (), {}, None, id="traced_client", marks=to_be_written("traced_client")
    ),
    pytest.param(traced_query, None, (), {}, RESULT, id="traced_query", marks=to_be_written("traced_query")),
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


GENERATORS = [
    pytest.param(traced_rows, SimpleNamespace(), (), {}, id="traced_rows", marks=to_be_written("traced_rows")),
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
    pytest.param(traced_stream, SimpleNamespace(), (), {}, id="traced_stream", marks=to_be_written("traced_stream")),
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
