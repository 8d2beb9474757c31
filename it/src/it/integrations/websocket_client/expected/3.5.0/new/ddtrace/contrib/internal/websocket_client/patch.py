import importlib.metadata
from typing import Any
from typing import Callable
from typing import Dict
from typing import Tuple

import websocket
import websocket._app
import websocket._core

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import unwrap
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name
from ddtrace.trace import Pin


config._add(
    "websocket_client",
    {
        "_default_service": schematize_service_name("websocket_client"),
    },
)


def get_version() -> str:
    return importlib.metadata.version("websocket-client")


def traced_run_forever(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``websocket._app.WebSocketApp.run_forever``, still to be written: it returns None, whatever the
    original returns.

    What it wraps is a method, ``WebSocketApp.run_forever`` in the module ``websocket._app``::

        run_forever(
            self,
            sockopt: Optional[list] = None,
            sslopt: Optional[dict] = None,
            ping_interval: Union[float, int] = 0,
            ping_timeout: Optional[Union[float, int]] = None,
            ping_payload: str = "",
            http_proxy_host: Optional[str] = None,
            http_proxy_port: Optional[Union[int, str]] = None,
            http_no_proxy: Optional[list] = None,
            http_proxy_auth: Optional[tuple] = None,
            http_proxy_timeout: Optional[float] = None,
            skip_utf8_validation: bool = False,
            host: Optional[str] = None,
            origin: Optional[str] = None,
            dispatcher: Any = None,
            suppress_origin: bool = False,
            suppress_host: bool = False,
            proxy_type: Optional[str] = None,
            reconnect: Optional[int] = None,
        ) -> bool

    What that does: Run event loop for WebSocket framework.

    What to trace:

    - one ``websocket_client.run_forever`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``int_service(pin, config.websocket_client)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: its body deals with hooks; between users' calls and I/O; belongs to a class of the kind application;
    called in the README (1), examples (2), tests (1).
    """


def traced_web_socket_send(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``websocket._core.WebSocket.send``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``WebSocket.send`` in the module ``websocket._core``::

        send(self, payload: Union[bytes, str], opcode: int = ABNF.OPCODE_TEXT) -> int

    What that does: Send the data as string.

    What to trace:

    - one ``websocket_client.send`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``int_service(pin, config.websocket_client)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: between users' calls and I/O; its name stands for work that tracers follow; uses a socket, 3 calls away;
    called in the README (1), examples (1), docstrings (1), tests (2).
    """


def traced_web_socket_init(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``websocket._core.WebSocket.__init__``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``WebSocket.__init__`` in the module ``websocket._core``::

        __init__(
            self,
            get_mask_key: Optional[Callable] = None,
            sockopt: Optional[list] = None,
            sslopt: Optional[dict] = None,
            fire_cont_frame: bool = False,
            enable_multithread: bool = True,
            skip_utf8_validation: bool = False,
            dispatcher: Optional[Union[DispatcherBase, WrappedDispatcher]] = None,
            **_: Any,
        ) -> None

    What that does: Initialize WebSocket object.

    What to trace:

    - no span of its own: it prepares what others trace; return ``wrapped(*args, **kwargs)``, let its exceptions pass

    Why here: prepares later work; called by 41 functions of the library; called in docstrings (1), tests (5); its class
    can be imported from the top of the library; its body deals with responses.
    """


def traced_web_socket_app_init(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``websocket._app.WebSocketApp.__init__``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``WebSocketApp.__init__`` in the module ``websocket._app``::

        __init__(
            self,
            url: str,
            header: Optional[ Union[ list[str], dict[str, str], Callable[[], Union[list[str], dic... = None,
            on_open: Optional[Callable[["WebSocketApp"], None]] = None,
            on_reconnect: Optional[Callable[["WebSocketApp"], None]] = None,
            on_message: Optional[Callable[["WebSocketApp", Any], None]] = None,
            on_error: Optional[Callable[["WebSocketApp", Any], None]] = None,
            on_close: Optional[Callable[["WebSocketApp", Any, Any], None]] = None,
            on_ping: Optional[Callable] = None,
            on_pong: Optional[Callable] = None,
            on_cont_message: Optional[Callable] = None,
            keep_running: bool = True,
            get_mask_key: Optional[Callable] = None,
            cookie: Optional[str] = None,
            subprotocols: Optional[list[str]] = None,
            on_data: Optional[Callable] = None,
            socket: Optional[socket.socket] = None,
        ) -> None

    What that does: WebSocketApp initialization

    What to trace:

    - no span of its own: it prepares what others trace; return ``wrapped(*args, **kwargs)``, let its exceptions pass

    Why here: prepares later work; belongs to a class of the kind application; called in the README (1), examples (2),
    tests (2); called by 26 functions of the library; its body deals with requests.
    """


def traced_connect(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``websocket._core.WebSocket.connect``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``WebSocket.connect`` in the module ``websocket._core``::

        connect(self, url, **options)

    What that does: Connect to url. url is websocket url scheme. ie. ws://host:port/resource You can customize using
    'options'. If you set "header" list object, you can set your own custom header.

    What to trace:

    - one ``websocket_client.connect`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``int_service(pin, config.websocket_client)``
    - resource: the argument ``url``, ``get_argument_value(args, kwargs, 0, "url")``
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: its name stands for work that tracers follow; between users' calls and I/O; called in docstrings (1),
    tests (2); its body deals with responses.
    """


def traced_recv(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``websocket._core.WebSocket.recv``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``WebSocket.recv`` in the module ``websocket._core``::

        recv(self) -> Union[str, bytes]

    What that does: Receive string data(byte array) from the server.

    What to trace:

    - one ``websocket_client.recv`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``int_service(pin, config.websocket_client)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: its name stands for work that tracers follow; between users' calls and I/O; called in the README (1),
    examples (1), docstrings (1), tests (1); called by 14 functions of the library.
    """


def traced_web_socket_app_send(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``websocket._app.WebSocketApp.send``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``WebSocketApp.send`` in the module ``websocket._app``::

        send(self, data: Union[bytes, str], opcode: int = ABNF.OPCODE_TEXT) -> None

    What that does: send message

    What to trace:

    - one ``websocket_client.send`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``int_service(pin, config.websocket_client)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: its name stands for work that tracers follow; between users' calls and I/O; belongs to a class of the kind
    application; called in the README (1), tests (1).
    """


def traced_close(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``websocket._core.WebSocket.close``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``WebSocket.close`` in the module ``websocket._core``::

        close(
            self, status: int = STATUS_NORMAL, reason: Union[str, bytes] = b"", timeout: Optional[Union[int, float]] = 3
        ) -> None

    What that does: Close Websocket object

    What to trace:

    - one ``websocket_client.close`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``int_service(pin, config.websocket_client)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: between users' calls and I/O; called in the README (1), examples (1), docstrings (1), tests (3); called by
    13 functions of the library; its class can be imported from the top of the library.
    """


def patch() -> None:
    if getattr(websocket, "_datadog_patch", False):
        return
    websocket._datadog_patch = True

    Pin().onto(websocket._app.WebSocketApp)
    Pin().onto(websocket._core.WebSocket)

    wrap("websocket._app", "WebSocketApp.run_forever", traced_run_forever)
    wrap("websocket._core", "WebSocket.send", traced_web_socket_send)
    wrap("websocket._core", "WebSocket.__init__", traced_web_socket_init)
    wrap("websocket._app", "WebSocketApp.__init__", traced_web_socket_app_init)
    wrap("websocket._core", "WebSocket.connect", traced_connect)
    wrap("websocket._core", "WebSocket.recv", traced_recv)
    wrap("websocket._app", "WebSocketApp.send", traced_web_socket_app_send)
    wrap("websocket._core", "WebSocket.close", traced_close)


def unpatch() -> None:
    if not getattr(websocket, "_datadog_patch", False):
        return
    websocket._datadog_patch = False

    Pin().remove_from(websocket._app.WebSocketApp)
    Pin().remove_from(websocket._core.WebSocket)

    unwrap(websocket._app.WebSocketApp, "run_forever")
    unwrap(websocket._core.WebSocket, "send")
    unwrap(websocket._core.WebSocket, "__init__")
    unwrap(websocket._app.WebSocketApp, "__init__")
    unwrap(websocket._core.WebSocket, "connect")
    unwrap(websocket._core.WebSocket, "recv")
    unwrap(websocket._app.WebSocketApp, "send")
    unwrap(websocket._core.WebSocket, "close")
