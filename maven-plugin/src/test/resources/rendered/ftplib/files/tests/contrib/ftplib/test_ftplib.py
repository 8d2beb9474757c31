"""
A wrapped function must behave as the function itself, whatever is traced of it.
"""

import ftplib
import inspect
from types import SimpleNamespace

import pytest

from ddtrace.contrib.internal.ftplib.patch import patch
from ddtrace.contrib.internal.ftplib.patch import traced_retrbinary
from ddtrace.contrib.internal.ftplib.patch import unpatch


RESULT = object()


class OriginalError(Exception):
    pass


def to_be_written(handler):
    """Expects a handler without code to fail; whoever writes it takes this mark away."""
    return pytest.mark.xfail(reason="%s of ftplib/patch.py is still to be written" % handler, strict=True)


@pytest.mark.parametrize(
    "owner, attribute",
    [
        (ftplib.FTP, "retrbinary"),
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
        traced_retrbinary,
        SimpleNamespace(),
        ("cmd", "callback"),
        {},
        RESULT,
        id="traced_retrbinary",
        marks=to_be_written("traced_retrbinary"),
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
