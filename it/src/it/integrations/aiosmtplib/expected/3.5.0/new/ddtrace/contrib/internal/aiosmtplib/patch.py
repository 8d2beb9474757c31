import importlib.metadata
from typing import Any
from typing import Callable
from typing import Dict
from typing import Tuple

import aiosmtplib
import aiosmtplib.api
import aiosmtplib.protocol
import aiosmtplib.smtp

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import unwrap
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name
from ddtrace.trace import Pin


config._add(
    "aiosmtplib",
    {
        "_default_service": schematize_service_name("aiosmtplib"),
    },
)


def get_version() -> str:
    return importlib.metadata.version("aiosmtplib")


async def traced_send(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``aiosmtplib.api.send``, still to be written: it returns None, whatever the original returns.

    What it wraps is a coroutine function, ``send`` in the module ``aiosmtplib.api``::

        send(
            message: email.message.EmailMessage | email.message.Message | str | bytes,
            /,
            *,
            sender: str | None = None,
            recipients: str | Sequence[str] | None = None,
            mail_options: Sequence[str] | None = None,
            rcpt_options: Sequence[str] | None = None,
            hostname: str | None = "localhost",
            port: int | None = None,
            username: str | bytes | None = None,
            password: str | bytes | None = None,
            oauth_token_generator: SMTPTokenGenerator | None = None,
            local_hostname: str | None = None,
            source_address: tuple[str, int] | None = None,
            timeout: float | None = DEFAULT_TIMEOUT,
            use_tls: bool = False,
            start_tls: bool | None = None,
            validate_certs: bool = True,
            client_cert: str | None = None,
            client_key: str | None = None,
            tls_context: ssl.SSLContext | None = None,
            cert_bundle: str | None = None,
            socket_path: SocketPathType | None = None,
            sock: socket.socket | None = None,
        ) -> tuple[dict[str, SMTPResponse], str]

    What that does: Send an email message. On await, connects to the SMTP server using the details provided, sends the
    message, then disconnects.

    What to trace:

    - one ``aiosmtplib.send`` span: return ``await wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(pin, config.aiosmtplib)``
    - resource: none was chosen, so that it is the span's name
    - tag ``network.destination.port``: ``port``
    - tag ``out.host``: ``hostname``
    - nothing when ``Pin.get_from(aiosmtplib)`` gives no pin or a disabled one

    Why here: between users' calls and I/O; its name stands for work that tracers follow; uses a socket, 2 calls away;
    called in the README (1), documents (2), tests (3).
    """


async def traced_connect(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``aiosmtplib.smtp.SMTP.connect``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a coroutine method, ``SMTP.connect`` in the module ``aiosmtplib.smtp``::

        connect(
            self,
            *,
            hostname: str | Literal[Default.token] | None = Default.token,
            port: int | Literal[Default.token] | None = Default.token,
            username: str | bytes | Literal[Default.token] | None = Default.token,
            password: str | bytes | Literal[Default.token] | None = Default.token,
            oauth_token_generator: SMTPTokenGenerator | Literal[Default.token] | None = Default.token,
            local_hostname: str | Literal[Default.token] | None = Default.token,
            source_address: tuple[str, int] | Literal[Default.token] | None = Default.token,
            timeout: float | Literal[Default.token] | None = Default.token,
            use_tls: bool | None = None,
            start_tls: bool | Literal[Default.token] | None = Default.token,
            validate_certs: bool | None = None,
            client_cert: str | Literal[Default.token] | None = Default.token,
            client_key: str | Literal[Default.token] | None = Default.token,
            tls_context: ssl.SSLContext | Literal[Default.token] | None = Default.token,
            cert_bundle: str | Literal[Default.token] | None = Default.token,
            socket_path: SocketPathType | Literal[Default.token] | None = Default.token,
            sock: socket.socket | Literal[Default.token] | None = Default.token,
        ) -> SMTPResponse

    What that does: Initialize a connection to the server. Options provided to :meth:`.connect` take precedence over
    those used to initialize the class.

    What to trace:

    - one ``aiosmtplib.connect`` span: return ``await wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(pin, config.aiosmtplib)``
    - resource: none was chosen, so that it is the span's name
    - tag ``network.destination.port``: ``instance.port``
    - tag ``out.host``: ``instance.hostname``
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: its name stands for work that tracers follow; between users' calls and I/O; called in documents (1), tests
    (5); its class can be imported from the top of the library.
    """


async def traced_send_message(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``aiosmtplib.smtp.SMTP.send_message``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a coroutine method, ``SMTP.send_message`` in the module ``aiosmtplib.smtp``::

        send_message(
            self,
            message: email.message.EmailMessage | email.message.Message,
            /,
            *,
            sender: str | None = None,
            recipients: str | Sequence[str] | None = None,
            mail_options: Iterable[str] | None = None,
            rcpt_options: Iterable[str] | None = None,
            timeout: float | Literal[Default.token] | None = Default.token,
        ) -> tuple[dict[str, SMTPResponse], str]

    What that does: Sends an :py:class:`email.message.EmailMessage` object.

    What to trace:

    - one ``aiosmtplib.send_message`` span: return ``await wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(pin, config.aiosmtplib)``
    - resource: none was chosen, so that it is the span's name
    - tag ``network.destination.port``: ``instance.port``
    - tag ``out.host``: ``instance.hostname``
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: between users' calls and I/O; uses a socket, 3 calls away; called in documents (1), tests (3); its body
    deals with requests.
    """


async def traced_smtp_execute_command(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``aiosmtplib.smtp.SMTP.execute_command``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a coroutine method, ``SMTP.execute_command`` in the module ``aiosmtplib.smtp``::

        execute_command(
            self, *args: bytes, timeout: float | Literal[Default.token] | None = Default.token
        ) -> SMTPResponse

    What that does: Check that we're connected, if we got a timeout value, and then pass the command to the protocol.

    What to trace:

    - one ``aiosmtplib.execute_command`` span: return ``await wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(pin, config.aiosmtplib)``
    - resource: none was chosen, so that it is the span's name
    - tag ``network.destination.port``: ``instance.port``
    - tag ``out.host``: ``instance.hostname``
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: called by 14 functions of the library; its class can be imported from the top of the library; its body
    deals with requests; its body deals with responses.
    """


async def traced_sendmail(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``aiosmtplib.smtp.SMTP.sendmail``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a coroutine method, ``SMTP.sendmail`` in the module ``aiosmtplib.smtp``::

        sendmail(
            self,
            sender: str,
            recipients: str | Sequence[str],
            message: str | bytes,
            /,
            *,
            mail_options: Iterable[str] | None = None,
            rcpt_options: Iterable[str] | None = None,
            timeout: float | Literal[Default.token] | None = Default.token,
        ) -> tuple[dict[str, SMTPResponse], str]

    What that does: This command performs an entire mail transaction.

    What to trace:

    - one ``aiosmtplib.sendmail`` span: return ``await wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(pin, config.aiosmtplib)``
    - resource: none was chosen, so that it is the span's name
    - tag ``network.destination.port``: ``instance.port``
    - tag ``out.host``: ``instance.hostname``
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: between users' calls and I/O; its body deals with requests; uses a socket, 2 calls away; called in tests
    (4).
    """


async def traced_starttls(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``aiosmtplib.smtp.SMTP.starttls``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a coroutine method, ``SMTP.starttls`` in the module ``aiosmtplib.smtp``::

        starttls(
            self,
            *,
            server_hostname: str | None = None,
            validate_certs: bool | None = None,
            client_cert: str | Literal[Default.token] | None = Default.token,
            client_key: str | Literal[Default.token] | None = Default.token,
            cert_bundle: str | Literal[Default.token] | None = Default.token,
            tls_context: ssl.SSLContext | Literal[Default.token] | None = Default.token,
            timeout: float | Literal[Default.token] | None = Default.token,
        ) -> SMTPResponse

    What that does: Puts the connection to the SMTP server into TLS mode.

    What to trace:

    - one ``aiosmtplib.starttls`` span: return ``await wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(pin, config.aiosmtplib)``
    - resource: none was chosen, so that it is the span's name
    - tag ``network.destination.port``: ``instance.port``
    - tag ``out.host``: ``instance.hostname``
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: called in tests (4); between users' calls and I/O; its class can be imported from the top of the library;
    its body deals with responses.
    """


async def traced_quit(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``aiosmtplib.smtp.SMTP.quit``, still to be written: it returns None, whatever the original returns.

    What it wraps is a coroutine method, ``SMTP.quit`` in the module ``aiosmtplib.smtp``::

        quit(self, *, timeout: float | Literal[Default.token] | None = Default.token) -> SMTPResponse

    What that does: Send the SMTP QUIT command, which closes the connection. Also closes the connection from our side
    after a response is received.

    What to trace:

    - one ``aiosmtplib.quit`` span: return ``await wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(pin, config.aiosmtplib)``
    - resource: none was chosen, so that it is the span's name
    - tag ``network.destination.port``: ``instance.port``
    - tag ``out.host``: ``instance.hostname``
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: between users' calls and I/O; called in documents (1), tests (4); its body deals with responses; its body
    deals with requests.
    """


async def traced_execute_data_command(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``aiosmtplib.protocol.SMTPProtocol.execute_data_command``, still to be written: it returns None,
    whatever the original returns.

    What it wraps is a coroutine method, ``SMTPProtocol.execute_data_command`` in the module ``aiosmtplib.protocol``::

        execute_data_command(self, message: bytes, timeout: float | None = None) -> SMTPResponse

    What that does: Sends an SMTP DATA command to the server, followed by encoded message content.

    What to trace:

    - one ``aiosmtplib.execute_data_command`` span: return ``await wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(pin, config.aiosmtplib)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: its body deals with responses; its body deals with requests; called in tests (1); uses a socket, 1 call
    away.
    """


async def traced_smtp_protocol_execute_command(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``aiosmtplib.protocol.SMTPProtocol.execute_command``, still to be written: it returns None, whatever
    the original returns.

    What it wraps is a coroutine method, ``SMTPProtocol.execute_command`` in the module ``aiosmtplib.protocol``::

        execute_command(self, *args: bytes, timeout: float | None = None) -> SMTPResponse

    What that does: Sends an SMTP command along with any args to the server, and returns a response.

    What to trace:

    - one ``aiosmtplib.execute_command`` span: return ``await wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(pin, config.aiosmtplib)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: its body deals with requests; its body deals with responses; called in tests (1); uses a socket, 1 call
    away.
    """


def patch() -> None:
    if getattr(aiosmtplib, "_datadog_patch", False):
        return
    aiosmtplib._datadog_patch = True

    Pin().onto(aiosmtplib)
    Pin().onto(aiosmtplib.smtp.SMTP)
    Pin().onto(aiosmtplib.protocol.SMTPProtocol)

    wrap("aiosmtplib.api", "send", traced_send)
    wrap("aiosmtplib", "send", traced_send)
    wrap("aiosmtplib.smtp", "SMTP.connect", traced_connect)
    wrap("aiosmtplib.smtp", "SMTP.send_message", traced_send_message)
    wrap("aiosmtplib.smtp", "SMTP.execute_command", traced_smtp_execute_command)
    wrap("aiosmtplib.smtp", "SMTP.sendmail", traced_sendmail)
    wrap("aiosmtplib.smtp", "SMTP.starttls", traced_starttls)
    wrap("aiosmtplib.smtp", "SMTP.quit", traced_quit)
    wrap("aiosmtplib.protocol", "SMTPProtocol.execute_data_command", traced_execute_data_command)
    wrap("aiosmtplib.protocol", "SMTPProtocol.execute_command", traced_smtp_protocol_execute_command)


def unpatch() -> None:
    if not getattr(aiosmtplib, "_datadog_patch", False):
        return
    aiosmtplib._datadog_patch = False

    Pin().remove_from(aiosmtplib)
    Pin().remove_from(aiosmtplib.smtp.SMTP)
    Pin().remove_from(aiosmtplib.protocol.SMTPProtocol)

    unwrap(aiosmtplib.api, "send")
    unwrap(aiosmtplib, "send")
    unwrap(aiosmtplib.smtp.SMTP, "connect")
    unwrap(aiosmtplib.smtp.SMTP, "send_message")
    unwrap(aiosmtplib.smtp.SMTP, "execute_command")
    unwrap(aiosmtplib.smtp.SMTP, "sendmail")
    unwrap(aiosmtplib.smtp.SMTP, "starttls")
    unwrap(aiosmtplib.smtp.SMTP, "quit")
    unwrap(aiosmtplib.protocol.SMTPProtocol, "execute_data_command")
    unwrap(aiosmtplib.protocol.SMTPProtocol, "execute_command")
