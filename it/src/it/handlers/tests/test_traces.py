"""The trace that a real call leaves, stated span by span."""

import asyncio

import everyshape
import pytest

from ddtrace.contrib.internal.everyshape.patch import patch
from ddtrace.contrib.internal.everyshape.patch import unpatch
from ddtrace.trace import tracer

from .calls import CALLS
from .calls import all_of
from .calls import client


CLIENT = ("everyshape.client", "tcp://broker", "producer", "program", 0)

# what each call leaves: name, resource, kind, parent, error
TRACES = {
    "publish": [("everyshape.publish", "orders", "producer", "program", 0)],
    "publish by keyword": [("everyshape.publish", "orders", "producer", "program", 0)],
    "fetch": [("everyshape.fetch", "here", "consumer", "program", 0)],
    "lines": [("everyshape.lines", "everyshape.lines", "producer", "program", 0)],
    "ticks": [("everyshape.ticks", "2", "producer", "program", 0)],
    "lock": [("everyshape.lock", "door", "producer", "program", 0)],
    "lock_async": [("everyshape.lock_async", "door", "producer", "program", 0)],
    "client": [CLIENT],
    "connect": [
        ("everyshape.connect", "tcp://broker", "producer", "program", 0),
        ("everyshape.client", "tcp://broker", "producer", "everyshape.connect", 0),
    ],
    "parse": [("everyshape.parse", "everyshape.parse", "producer", "program", 0)],
    "put": [CLIENT, ("everyshape.put", "orders", "producer", "program", 0)],
    "reserve": [CLIENT, ("everyshape.reserve", "orders", "consumer", "program", 0)],
    "each": [CLIENT, ("everyshape.each", "orders", "producer", "program", 0)],
    "each, left early": [CLIENT, ("everyshape.each", "orders", "producer", "program", 0)],
    "stream": [CLIENT, ("everyshape.stream", "orders", "producer", "program", 0)],
    "stream, left early": [CLIENT, ("everyshape.stream", "orders", "producer", "program", 0)],
    "transaction": [CLIENT, ("everyshape.transaction", "order", "producer", "program", 0)],
    "session": [CLIENT, ("everyshape.session", "order", "producer", "program", 0)],
    "delete": [("everyshape.delete", "Job.delete", "client", "program", 0)],
}

ERRORS = {
    "everyshape.client": lambda: everyshape.Client(""),
    "everyshape.parse": lambda: everyshape.Client.parse(""),
    "everyshape.put": lambda: client().put(""),
    "everyshape.reserve": lambda: asyncio.run(client().reserve("")),
    "everyshape.each": lambda: list(client().each("bad")),
    "everyshape.stream": lambda: asyncio.run(all_of(client().stream("bad"))),
}


@pytest.fixture(autouse=True)
def patched():
    patch()
    yield
    unpatch()


def traced(kept):
    spans = kept.pop()
    names = {span.span_id: span.name for span in spans}
    return {
        (span.name, span.resource, span.get_tag("span.kind"), names.get(span.parent_id), span.error)
        for span in spans
        if span.name != "program"
    }, len(spans)


@pytest.mark.parametrize("name", CALLS)
def test_call_leaves_its_spans(name, kept):
    with tracer.trace("program"):
        CALLS[name]()
    assert traced(kept) == (set(TRACES[name]), len(TRACES[name]) + 1)


@pytest.mark.parametrize("name", ERRORS)
def test_error_is_on_the_span_of_who_raised_it(name, kept):
    with pytest.raises(everyshape.BrokerError):
        ERRORS[name]()
    failed = [span for span in kept.pop() if span.error]
    assert [span.name for span in failed] == [name]
    assert failed[0].get_tag("error.type") == "everyshape.client.BrokerError"


def test_span_carries_its_tags(kept):
    client().put("hello", queue="orders")
    span = next(span for span in kept.pop() if span.name == "everyshape.put")
    assert span.service == "everyshape"
    assert span.span_type == "worker"
    assert span.get_tag("component") == "everyshape"
    assert span.get_tag("out.host") == "broker.example"
    assert int(span.get_metric("network.destination.port") or span.get_tag("network.destination.port")) == 4150
    assert span.get_tag("network.destination.name") == "orders"
    assert span.get_tag("everyshape.body") == "hello"
    assert span.get_metric("_dd.measured") == 1


def test_span_carries_values_of_every_form(kept):
    client().put("hello", queue="orders")
    span = next(span for span in kept.pop() if span.name == "everyshape.put")
    assert span.get_tag("everyshape.system") == "everyshape"
    assert span.get_tag("everyshape.first") == "one"
    assert span.get_tag("everyshape.region") == "north"
    assert span.get_tag("everyshape.zone") == "none"
    assert span.get_tag("everyshape.label") == "pool of broker.example"
    assert span.get_tag("everyshape.call") == "Client.put on orders"
    assert span.get_tag("everyshape.connection.address") is None
    assert int(span.get_metric("everyshape.hosts") or span.get_tag("everyshape.hosts")) == 2


def test_span_carries_what_its_call_gave(kept):
    asyncio.run(client().reserve("orders"))
    span = next(span for span in kept.pop() if span.name == "everyshape.reserve")
    assert span.get_tag("everyshape.job") == "orders"
    assert span.get_metric("everyshape.job.length") == 6


def test_address_has_no_secrets(kept):
    asyncio.run(everyshape.fetch("https://me:secret@broker.example/jobs?token=abc#key"))
    span = next(span for span in kept.pop() if span.name == "everyshape.fetch")
    assert span.resource == "https://broker.example/jobs"
    assert span.get_tag("http.url") == "https://broker.example/jobs"


def test_block_is_part_of_its_context_manager(kept):
    broker = client()
    with broker.transaction("order"):
        broker.put("hello")
    spans = {span.name: span for span in kept.pop()}
    assert spans["everyshape.put"].parent_id == spans["everyshape.transaction"].span_id


def test_caller_of_a_stream_is_not_part_of_it(kept):
    broker = client()
    for _ in broker.each("orders"):
        broker.put("hello")
    spans = [span for span in kept.pop() if span.name in ("everyshape.put", "everyshape.each")]
    assert {span.parent_id for span in spans} == {None}
    assert len(spans) == 4


def test_cancelled_call_ends_its_span(kept):
    async def cancel():
        task = asyncio.ensure_future(everyshape.fetch("slow"))
        await asyncio.sleep(0)
        task.cancel()
        await task

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(cancel())
    assert [span.name for span in kept.pop()] == ["everyshape.fetch"]


def test_block_of_a_failing_context_manager_is_an_error(kept):
    with pytest.raises(KeyError):
        with everyshape.lock("door"):
            raise KeyError("key")
    (span,) = kept.pop()
    assert (span.name, span.error, span.get_tag("error.type")) == ("everyshape.lock", 1, "builtins.KeyError")


def test_nothing_is_traced_once_unpatched(kept):
    unpatch()
    for call in CALLS.values():
        call()
    assert kept.pop() == []
