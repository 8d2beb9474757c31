"""
A wrapped function must behave as the function itself, whatever is traced of it.
"""

from collections import namedtuple
import inspect
from types import SimpleNamespace

import pytest
import tally

from ddtrace.contrib.internal.tally.patch import patch
from ddtrace.contrib.internal.tally.patch import traced_command
from ddtrace.contrib.internal.tally.patch import traced_run
from ddtrace.contrib.internal.tally.patch import unpatch


RESULT = object()


class OriginalError(Exception):
    pass


@pytest.mark.parametrize(
    "owner, attribute",
    [
        (tally.Client, "command"),
        (tally.Batch, "run"),
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
        traced_command,
        SimpleNamespace(address="address", pool=SimpleNamespace(options="options")),
        (),
        {},
        RESULT,
        id="traced_command",
    ),
    pytest.param(traced_run, SimpleNamespace(stack="stack"), ("note",), {}, RESULT, id="traced_run"),
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


Case = namedtuple("Case", "handler drive instance args kwargs name resource tags")


def succeed():
    pass


def fail():
    raise OriginalError("failed")


ANSWER = SimpleNamespace()


def call_function(handler, instance, args, kwargs, act):
    def original(*args, **kwargs):
        act()
        return ANSWER

    handler(original, instance, args, kwargs)


SPANS = [
    Case(
        traced_command,
        call_function,
        SimpleNamespace(address="address", pool=SimpleNamespace(options="options")),
        (),
        {},
        "tally.command",
        "tally.command",
        {"component": "tally", "db.system": "tally", "span.kind": "client", "tally.address": "address"},
    ),
    Case(
        traced_run,
        call_function,
        SimpleNamespace(stack="stack"),
        ("note",),
        {},
        "tally.command",
        "tally.command",
        {"component": "tally", "span.kind": "client", "tally.first": "note"},
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
    assert span.service == "tally"
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
