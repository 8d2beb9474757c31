"""
A wrapped function must behave as the function itself, whatever is traced of it.
"""

import inspect
import operator
from types import SimpleNamespace

import pytest
import versions

from ddtrace.contrib.internal.versions.patch import _IN_VERSION
from ddtrace.contrib.internal.versions.patch import patch
from ddtrace.contrib.internal.versions.patch import traced_fetch
from ddtrace.contrib.internal.versions.patch import traced_send
from ddtrace.contrib.internal.versions.patch import traced_stream
from ddtrace.contrib.internal.versions.patch import unpatch


RESULT = object()


class OriginalError(Exception):
    pass


@pytest.mark.parametrize(
    "owner, attribute",
    [
        (versions.Client, "send"),
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


@pytest.mark.parametrize(
    "module, owners, attribute, handler",
    [
        ("versions", "Client", "stream", traced_stream),
        ("versions", "", "fetch", traced_fetch),
        ("versions.more", "", "fetch", traced_fetch),
    ],
)
def test_unpatch_restores_the_original_where_it_is(module, owners, attribute, handler):
    owner = pytest.importorskip(module)
    if not _IN_VERSION.get(handler, True):
        pytest.skip("this version does not have it")
    try:
        operator.attrgetter((owners + "." if owners else "") + attribute)(owner)
    except AttributeError:
        pytest.skip("this version does not have it")
    if owners:
        owner = operator.attrgetter(owners)(owner)
    unpatch()
    original = inspect.getattr_static(owner, attribute)
    patch()
    try:
        assert inspect.getattr_static(owner, attribute)._self_wrapper is handler
    finally:
        unpatch()
    assert inspect.getattr_static(owner, attribute) is original


FUNCTIONS = [
    pytest.param(traced_send, SimpleNamespace(), (), {}, RESULT, id="traced_send"),
    pytest.param(traced_stream, SimpleNamespace(), (), {}, RESULT, id="traced_stream"),
    pytest.param(traced_fetch, None, (), {}, RESULT, id="traced_fetch"),
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
