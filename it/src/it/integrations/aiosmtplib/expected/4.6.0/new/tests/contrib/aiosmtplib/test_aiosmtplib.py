"""
A wrapped function must behave as the function itself, whatever is traced of it.
"""

import asyncio
import inspect
from types import SimpleNamespace

import aiosmtplib
import aiosmtplib.api
import aiosmtplib.protocol
import aiosmtplib.smtp
import pytest

from ddtrace.contrib.internal.aiosmtplib.patch import patch
from ddtrace.contrib.internal.aiosmtplib.patch import traced_connect
from ddtrace.contrib.internal.aiosmtplib.patch import traced_execute_command
from ddtrace.contrib.internal.aiosmtplib.patch import traced_execute_data_command
from ddtrace.contrib.internal.aiosmtplib.patch import traced_send
from ddtrace.contrib.internal.aiosmtplib.patch import traced_starttls
from ddtrace.contrib.internal.aiosmtplib.patch import unpatch


RESULT = object()


class OriginalError(Exception):
    pass


def to_be_written(handler):
    """Expects a handler without code to fail; whoever writes it takes this mark away."""
    return pytest.mark.xfail(reason="%s of aiosmtplib/patch.py is still to be written" % handler, strict=True)


@pytest.mark.parametrize(
    "owner, attribute",
    [
        (aiosmtplib.api, "send"),
        (aiosmtplib, "send"),
        (aiosmtplib.smtp.SMTP, "connect"),
        (aiosmtplib.smtp.SMTP, "execute_command"),
        (aiosmtplib.protocol.SMTPProtocol, "execute_data_command"),
        (aiosmtplib.smtp.SMTP, "starttls"),
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


COROUTINES = [
    pytest.param(traced_send, None, ("message",), {}, id="traced_send", marks=to_be_written("traced_send")),
    pytest.param(
        traced_connect,
        SimpleNamespace(hostname="hostname", port="port"),
        (),
        {"hostname": "hostname"},
        id="traced_connect",
        marks=to_be_written("traced_connect"),
    ),
    pytest.param(
        traced_execute_command,
        SimpleNamespace(hostname="hostname", port="port"),
        (),
        {},
        id="traced_execute_command",
        marks=to_be_written("traced_execute_command"),
    ),
    pytest.param(
        traced_execute_data_command,
        SimpleNamespace(),
        ("message",),
        {},
        id="traced_execute_data_command",
        marks=to_be_written("traced_execute_data_command"),
    ),
    pytest.param(
        traced_starttls,
        SimpleNamespace(hostname="hostname", port="port"),
        (),
        {"server_hostname": "server_hostname"},
        id="traced_starttls",
        marks=to_be_written("traced_starttls"),
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
