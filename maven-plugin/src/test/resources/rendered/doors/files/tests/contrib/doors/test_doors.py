"""
A wrapped function must behave as the function itself, whatever is traced of it.
"""

import asyncio
import inspect
from types import SimpleNamespace
from wsgiref.util import setup_testing_defaults

import doors
import pytest

from ddtrace.contrib.internal.doors.patch import patch
from ddtrace.contrib.internal.doors.patch import traced_call
from ddtrace.contrib.internal.doors.patch import traced_serve
from ddtrace.contrib.internal.doors.patch import unpatch


RESULT = object()


class OriginalError(Exception):
    pass


@pytest.mark.parametrize(
    "owner, attribute",
    [
        (doors.App, "__call__"),
        (doors, "serve"),
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


WSGI = [
    pytest.param(traced_call, SimpleNamespace(), id="traced_call"),
]


@pytest.fixture
def wsgi_tracer(tracer, monkeypatch):
    monkeypatch.setattr("ddtrace.tracer", tracer)
    monkeypatch.setattr("ddtrace._trace.trace_handlers.tracer", tracer, raising=False)
    monkeypatch.setattr("ddtrace.contrib.internal.asgi.middleware.tracer", tracer, raising=False)
    return tracer


def request(handler, instance, application):
    environ = {"REQUEST_METHOD": "GET", "PATH_INFO": "/door"}
    setup_testing_defaults(environ)
    started = []

    def start_response(status, headers, exc_info=None):
        started.append((status, headers))

    body = handler(application, instance, (environ, start_response), {})
    try:
        return started, b"".join(body)
    finally:
        getattr(body, "close", lambda: None)()


def application(environ, start_response):
    start_response("200 OK", [("content-type", "text/plain")])
    return [environ["PATH_INFO"].encode(), b" opens"]


def failing_application(environ, start_response):
    raise OriginalError("failed")


@pytest.mark.parametrize("handler, instance", WSGI)
def test_wsgi_application_answers(handler, instance):
    assert request(handler, instance, application) == ([("200 OK", [("content-type", "text/plain")])], b"/door opens")


@pytest.mark.parametrize("handler, instance", WSGI)
def test_wsgi_application_raises_its_own_error(handler, instance):
    with pytest.raises(OriginalError):
        request(handler, instance, failing_application)


@pytest.mark.parametrize("handler, instance", WSGI)
def test_wsgi_request_is_traced(handler, instance, wsgi_tracer, test_spans):
    request(handler, instance, application)
    (span,) = [span for span in test_spans.pop() if span.parent_id is None]
    assert (span.name, span.resource, span.span_type) == ("doors.request", "GET /door", "web")
    assert (span.get_tag("component"), span.get_tag("span.kind")) == ("doors", "server")
    assert (span.get_tag("http.status_code"), span.error) == ("200", 0)


@pytest.mark.parametrize("handler, instance", WSGI)
def test_error_of_a_wsgi_request_is_traced(handler, instance, wsgi_tracer, test_spans):
    with pytest.raises(OriginalError):
        request(handler, instance, failing_application)
    (span,) = [span for span in test_spans.pop() if span.parent_id is None]
    assert (span.name, span.error) == ("doors.request", 1)


ASGI = [
    pytest.param(traced_serve, None, id="traced_serve"),
]


@pytest.fixture
def asgi_tracer(tracer, monkeypatch):
    monkeypatch.setattr("ddtrace.tracer", tracer)
    monkeypatch.setattr("ddtrace._trace.trace_handlers.tracer", tracer, raising=False)
    monkeypatch.setattr("ddtrace.contrib.internal.asgi.middleware.tracer", tracer, raising=False)
    return tracer


def request_async(handler, instance, application):
    scope = {"type": "http", "method": "GET", "path": "/door", "headers": [], "query_string": b"", "scheme": "http"}
    sent = []

    async def receive():
        return {"type": "http.request", "body": b""}

    async def send(message):
        sent.append(message)

    asyncio.run(handler(application, instance, (scope, receive, send), {}))
    return sent


async def application_async(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": scope["path"].encode()})


async def failing_application_async(scope, receive, send):
    raise OriginalError("failed")


@pytest.mark.parametrize("handler, instance", ASGI)
def test_asgi_application_answers(handler, instance):
    sent = request_async(handler, instance, application_async)
    assert [message.get("status", message.get("body")) for message in sent] == [200, b"/door"]


@pytest.mark.parametrize("handler, instance", ASGI)
def test_asgi_application_raises_its_own_error(handler, instance):
    with pytest.raises(OriginalError):
        request_async(handler, instance, failing_application_async)


@pytest.mark.parametrize("handler, instance", ASGI)
def test_asgi_request_is_traced(handler, instance, asgi_tracer, test_spans):
    request_async(handler, instance, application_async)
    (span,) = test_spans.pop()
    assert (span.name, span.resource, span.span_type) == ("doors.serve", "GET /door", "web")
    assert (span.get_tag("component"), span.get_tag("span.kind")) == ("doors", "server")
    assert (span.get_tag("http.status_code"), span.error) == ("200", 0)


@pytest.mark.parametrize("handler, instance", ASGI)
def test_error_of_an_asgi_request_is_traced(handler, instance, asgi_tracer, test_spans):
    with pytest.raises(OriginalError):
        request_async(handler, instance, failing_application_async)
    (span,) = test_spans.pop()
    assert (span.name, span.error) == ("doors.serve", 1)
