"""
A wrapped function must behave as the function itself, whatever is traced of it.
"""

from collections import namedtuple
import importlib
import inspect
import operator
from types import SimpleNamespace

import pytest

from ddtrace.contrib.internal.settled.patch import patch
from ddtrace.contrib.internal.settled.patch import traced_fetch
from ddtrace.contrib.internal.settled.patch import traced_send
from ddtrace.contrib.internal.settled.patch import unpatch


_config = importlib.import_module("config")

RESULT = object()


class OriginalError(Exception):
    pass


@pytest.mark.parametrize(
    "owner, attribute",
    [
        (_config, "fetch"),
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
        ("config.cloud", "", "post", traced_send),
        ("config.remote", "Client", "send", traced_send),
    ],
)
def test_unpatch_restores_the_original_where_it_is(module, owners, attribute, handler):
    owner = pytest.importorskip(module)
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
    pytest.param(traced_fetch, None, ("key",), {}, RESULT, id="traced_fetch"),
    pytest.param(traced_send, SimpleNamespace(), ("body",), {}, RESULT, id="traced_send"),
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


def call_function(handler, instance, args, kwargs, act):
    def original(*args, **kwargs):
        act()

    handler(original, instance, args, kwargs)


SPANS = [
    Case(
        traced_fetch,
        call_function,
        None,
        ("key",),
        {},
        "settled.fetch",
        "key",
        {"component": "settled", "span.kind": "internal"},
    ),
    Case(
        traced_send,
        call_function,
        SimpleNamespace(),
        ("body",),
        {},
        "settled.send",
        "settled.send",
        {"component": "settled", "span.kind": "internal"},
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
    assert span.service == "settled"
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
