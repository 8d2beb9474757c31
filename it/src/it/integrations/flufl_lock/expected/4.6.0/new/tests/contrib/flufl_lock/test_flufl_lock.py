"""
A wrapped function must behave as the function itself, whatever is traced of it.
"""

import importlib
import inspect
from types import SimpleNamespace

import pytest

from ddtrace.contrib.internal.flufl_lock.patch import patch
from ddtrace.contrib.internal.flufl_lock.patch import traced_lock
from ddtrace.contrib.internal.flufl_lock.patch import traced_refresh
from ddtrace.contrib.internal.flufl_lock.patch import traced_unlock
from ddtrace.contrib.internal.flufl_lock.patch import unpatch


_flufl_lock__lockfile = importlib.import_module("flufl.lock._lockfile")

RESULT = object()


class OriginalError(Exception):
    pass


def to_be_written(handler):
    """Expects a handler without code to fail; whoever writes it takes this mark away."""
    return pytest.mark.xfail(reason="%s of flufl_lock/patch.py is still to be written" % handler, strict=True)


@pytest.mark.parametrize(
    "owner, attribute",
    [
        (_flufl_lock__lockfile.Lock, "lock"),
        (_flufl_lock__lockfile.Lock, "refresh"),
        (_flufl_lock__lockfile.Lock, "unlock"),
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
        traced_lock, SimpleNamespace(), ("timeout",), {}, RESULT, id="traced_lock", marks=to_be_written("traced_lock")
    ),
    pytest.param(
        traced_refresh,
        SimpleNamespace(),
        ("lifetime",),
        {},
        RESULT,
        id="traced_refresh",
        marks=to_be_written("traced_refresh"),
    ),
    pytest.param(
        traced_unlock,
        SimpleNamespace(),
        (),
        {"unconditionally": "unconditionally"},
        RESULT,
        id="traced_unlock",
        marks=to_be_written("traced_unlock"),
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
