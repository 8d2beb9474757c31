"""
A wrapped function must behave as the function itself, whatever is traced of it.
"""

import asyncio
import inspect
from types import SimpleNamespace

import parley
import pytest

from ddtrace.contrib.internal.parley.patch import patch
from ddtrace.contrib.internal.parley.patch import traced_async_create
from ddtrace.contrib.internal.parley.patch import traced_create
from ddtrace.contrib.internal.parley.patch import traced_embed
from ddtrace.contrib.internal.parley.patch import traced_run
from ddtrace.contrib.internal.parley.patch import traced_search
from ddtrace.contrib.internal.parley.patch import traced_tokens
from ddtrace.contrib.internal.parley.patch import unpatch


RESULT = object()


class OriginalError(Exception):
    pass


def to_be_written(handler):
    """Expects a handler without code to fail; whoever writes it takes this mark away."""
    return pytest.mark.xfail(reason="%s of parley/patch.py is still to be written" % handler, strict=True)


@pytest.mark.parametrize(
    "owner, attribute",
    [
        (parley.Chat, "create"),
        (parley.AsyncChat, "create"),
        (parley.Chat, "tokens"),
        (parley, "embed"),
        (parley.Index, "search"),
        (parley.Agent, "run"),
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
        traced_create,
        SimpleNamespace(),
        ("messages", "model"),
        {},
        RESULT,
        id="traced_create",
        marks=to_be_written("traced_create"),
    ),
    pytest.param(traced_embed, None, (), {}, RESULT, id="traced_embed", marks=to_be_written("traced_embed")),
    pytest.param(
        traced_search, SimpleNamespace(), (), {}, RESULT, id="traced_search", marks=to_be_written("traced_search")
    ),
    pytest.param(traced_run, SimpleNamespace(), (), {}, RESULT, id="traced_run", marks=to_be_written("traced_run")),
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
    pytest.param(
        traced_async_create,
        SimpleNamespace(),
        (),
        {},
        id="traced_async_create",
        marks=to_be_written("traced_async_create"),
    ),
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
    pytest.param(traced_tokens, SimpleNamespace(), (), {}, id="traced_tokens", marks=to_be_written("traced_tokens")),
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
