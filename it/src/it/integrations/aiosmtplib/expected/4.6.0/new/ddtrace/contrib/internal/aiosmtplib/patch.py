import importlib.metadata
from typing import Any
from typing import Callable

import aiosmtplib
import aiosmtplib.api
import aiosmtplib.protocol
import aiosmtplib.smtp

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name


config._add(
    "aiosmtplib",
    {
        "_default_service": schematize_service_name("aiosmtplib"),
    },
)


def get_version() -> str:
    try:
        return importlib.metadata.version("aiosmtplib")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(aiosmtplib).get("__version__", ""))


def _supported_versions() -> dict[str, str]:
    return {"aiosmtplib": ">=5.0.0"}


async def traced_send(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
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
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.aiosmtplib)``
    - resource: none was chosen, so that it is the span's name
    - tag ``network.destination.port``: ``port``
    - tag ``out.host``: ``hostname``

    Why here: between users' calls and I/O; its name stands for work that tracers follow; called in the README (1),
    documents (2), tests (3); can be imported from the top of the library.
    """


async def traced_connect(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
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
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.aiosmtplib)``
    - resource: none was chosen, so that it is the span's name
    - tag ``network.destination.port``: ``instance.port``
    - tag ``out.host``: ``instance.hostname``

    Why here: its name stands for work that tracers follow; called in documents (1), tests (5); between users' calls and
    I/O; its class can be imported from the top of the library.
    """


async def traced_execute_command(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
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
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.aiosmtplib)``
    - resource: none was chosen, so that it is the span's name
    - tag ``network.destination.port``: ``instance.port``
    - tag ``out.host``: ``instance.hostname``

    Why here: its class can be imported from the top of the library; its body deals with requests; uses a socket, 1 call
    away; takes args.
    """


async def traced_execute_data_command(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``aiosmtplib.protocol.SMTPProtocol.execute_data_command``, still to be written: it returns None,
    whatever the original returns.

    What it wraps is a coroutine method, ``SMTPProtocol.execute_data_command`` in the module ``aiosmtplib.protocol``::

        execute_data_command(self, message: bytes, timeout: float | None = None) -> SMTPResponse

    What that does: Sends an SMTP DATA command to the server, followed by encoded message content.

    What to trace:

    - one ``aiosmtplib.execute_data_command`` span: return ``await wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.aiosmtplib)``
    - resource: none was chosen, so that it is the span's name

    Why here: its body deals with requests; its body deals with responses; uses a socket, 1 call away; called in tests
    (1).
    """


async def traced_starttls(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
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
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.aiosmtplib)``
    - resource: none was chosen, so that it is the span's name
    - tag ``network.destination.port``: ``instance.port``
    - tag ``out.host``: ``instance.hostname``

    Why here: called in tests (4); its class can be imported from the top of the library; uses a socket, 1 call away;
    between users' calls and I/O.
    """


def _unwrap(module: Any, path: str, handler: Callable[..., Any]) -> None:
    # what a class stores is put back as it was, not bound, and what it inherits is not left in it
    owner = module
    *owners, attribute = path.split(".")
    for name in owners:
        owner = getattr(owner, name, None)
    wrapper: Any = getattr(owner, "__dict__", {}).get(attribute)
    if getattr(wrapper, "_self_wrapper", None) is not handler:
        return
    original = wrapper.__wrapped__
    if isinstance(owner, type) and any(vars(base).get(attribute) is original for base in owner.__mro__[1:]):
        delattr(owner, attribute)
    else:
        setattr(owner, attribute, original)


def patch() -> None:
    if getattr(aiosmtplib, "_datadog_patch", False):
        return
    aiosmtplib._datadog_patch = True

    try:
        wrap("aiosmtplib.api", "send", traced_send)
        wrap("aiosmtplib", "send", traced_send)
        wrap("aiosmtplib.smtp", "SMTP.connect", traced_connect)
        wrap("aiosmtplib.smtp", "SMTP.execute_command", traced_execute_command)
        wrap("aiosmtplib.protocol", "SMTPProtocol.execute_data_command", traced_execute_data_command)
        wrap("aiosmtplib.smtp", "SMTP.starttls", traced_starttls)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(aiosmtplib, "_datadog_patch", False):
        return
    aiosmtplib._datadog_patch = False

    _unwrap(aiosmtplib.smtp, "SMTP.starttls", traced_starttls)
    _unwrap(aiosmtplib.protocol, "SMTPProtocol.execute_data_command", traced_execute_data_command)
    _unwrap(aiosmtplib.smtp, "SMTP.execute_command", traced_execute_command)
    _unwrap(aiosmtplib.smtp, "SMTP.connect", traced_connect)
    _unwrap(aiosmtplib, "send", traced_send)
    _unwrap(aiosmtplib.api, "send", traced_send)
