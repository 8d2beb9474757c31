import importlib.metadata
from typing import Any
from typing import Callable
from typing import Dict
from typing import Tuple

import websocket
import websocket._abnf
import websocket._app
import websocket._core
import websocket._dispatcher
import websocket._handshake
import websocket._http
import websocket._socket

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


def traced_connect(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``websocket._core.WebSocket.connect``, still to be written: it returns None, whatever the original
    returns.

    What it wraps, a method at websocket/_core.py:228::

        connect(self, url, **options)

    What that does: Connect to url. url is websocket url scheme. ie. ws://host:port/resource You can customize using
    'options'. If you set "header" list object, you can set your own custom header.

    What to trace:

    - one ``websocket_client.connect`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``ext_service(pin, config.websocket_client)``
    - resource: the argument ``url``, ``get_argument_value(args, kwargs, 0, "url")``
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: uses a socket; can be reached from the top of the library; takes an argument that names the resource;
    called by 2 public functions (websocket/_core.py:228).
    """


def traced_web_socket_send(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``websocket._core.WebSocket.send``, still to be written: it returns None, whatever the original
    returns.

    What it wraps, a method at websocket/_core.py:323::

        send(self, payload: Union[bytes, str], opcode: int = ABNF.OPCODE_TEXT) -> int

    What that does: Send the data as string.

    What to trace:

    - one ``websocket_client.send`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``ext_service(pin, config.websocket_client)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: is named like work that leaves the process; can be reached from the top of the library; uses a socket, 3
    calls away; takes an argument that names the resource (websocket/_core.py:323).
    """


def traced_send(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``websocket._socket.send``, still to be written: it returns None, whatever the original returns.

    What it wraps, a function at websocket/_socket.py:158::

        send(sock: socket.socket, data: Union[bytes, str]) -> int

    What to trace:

    - one ``websocket_client.send`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``ext_service(pin, config.websocket_client)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(websocket)`` gives no pin or a disabled one

    Why here: is named like work that leaves the process; uses a socket; can be reached from the top of the library;
    called by 3 public functions (websocket/_socket.py:158).
    """


def traced_create_connection(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``websocket._core.create_connection``, still to be written: it returns None, whatever the original
    returns.

    What it wraps, a function at websocket/_core.py:654::

        create_connection(
            url: str, timeout: Optional[Union[float, int]] = None, class_: Type[WebSocket] = WebSocket, **options: Any
        ) -> WebSocket

    What that does: Connect to url and return websocket object.

    What to trace:

    - one ``websocket_client.create_connection`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``ext_service(pin, config.websocket_client)``
    - resource: the argument ``url``, ``get_argument_value(args, kwargs, 0, "url")``
    - nothing when ``Pin.get_from(websocket)`` gives no pin or a disabled one

    Why here: uses a socket, 1 call away; can be reached from the top of the library; takes an argument that names the
    resource; called by 1 public function (websocket/_core.py:654).
    """


def traced_send_binary(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``websocket._core.WebSocket.send_binary``, still to be written: it returns None, whatever the
    original returns.

    What it wraps, a method at websocket/_core.py:383::

        send_binary(self, payload: bytes) -> int

    What that does: Send a binary message (OPCODE_BINARY).

    What to trace:

    - one ``websocket_client.send_binary`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``ext_service(pin, config.websocket_client)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: is named like work that leaves the process; can be reached from the top of the library; takes an argument
    that names the resource; uses a socket, 4 calls away (websocket/_core.py:383).
    """


def traced_send_frame(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``websocket._core.WebSocket.send_frame``, still to be written: it returns None, whatever the original
    returns.

    What it wraps, a method at websocket/_core.py:352::

        send_frame(self, frame: ABNF) -> int

    What that does: Send the data frame.

    What to trace:

    - one ``websocket_client.send_frame`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``ext_service(pin, config.websocket_client)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: is named like work that leaves the process; can be reached from the top of the library; uses a socket, 2
    calls away; called by 1 public function (websocket/_core.py:352).
    """


def traced_recv(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``websocket._socket.recv``, still to be written: it returns None, whatever the original returns.

    What it wraps, a function at websocket/_socket.py:93::

        recv(sock: socket.socket, bufsize: int) -> bytes

    What to trace:

    - one ``websocket_client.recv`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``ext_service(pin, config.websocket_client)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(websocket)`` gives no pin or a disabled one

    Why here: uses a socket; can be reached from the top of the library; called by 1 public function
    (websocket/_socket.py:93).
    """


def traced_run_forever(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``websocket._app.WebSocketApp.run_forever``, still to be written: it returns None, whatever the
    original returns.

    What it wraps, a method at websocket/_app.py:261::

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
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``ext_service(pin, config.websocket_client)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: uses a socket, 1 call away; can be reached from the top of the library (websocket/_app.py:261).
    """


def traced_send_close(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``websocket._core.WebSocket.send_close``, still to be written: it returns None, whatever the original
    returns.

    What it wraps, a method at websocket/_core.py:517::

        send_close(self, status: int = STATUS_NORMAL, reason: Union[str, bytes] = b"") -> None

    What that does: Send close data to the server.

    What to trace:

    - one ``websocket_client.send_close`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``ext_service(pin, config.websocket_client)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: is named like work that leaves the process; can be reached from the top of the library; uses a socket, 4
    calls away; called by 2 public functions (websocket/_core.py:517).
    """


def traced_recv_strict(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``websocket._abnf.frame_buffer.recv_strict``, still to be written: it returns None, whatever the
    original returns.

    What it wraps, a method at websocket/_abnf.py:409::

        recv_strict(self, bufsize: int) -> bytes

    What to trace:

    - one ``websocket_client.recv_strict`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``ext_service(pin, config.websocket_client)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: uses a socket; can be reached from the top of the library; called by 4 public functions
    (websocket/_abnf.py:409).
    """


def patch() -> None:
    if getattr(websocket, "_datadog_patch", False):
        return
    websocket._datadog_patch = True

    Pin().onto(websocket._core.WebSocket)
    Pin().onto(websocket)
    Pin().onto(websocket._app.WebSocketApp)
    Pin().onto(websocket._abnf.frame_buffer)

    wrap("websocket._core", "WebSocket.connect", traced_connect)
    wrap("websocket._core", "WebSocket.send", traced_web_socket_send)
    wrap("websocket._socket", "send", traced_send)
    wrap("websocket", "send", traced_send)
    wrap("websocket._core", "send", traced_send)
    wrap("websocket._dispatcher", "send", traced_send)
    wrap("websocket._handshake", "send", traced_send)
    wrap("websocket._http", "send", traced_send)
    wrap("websocket._core", "create_connection", traced_create_connection)
    wrap("websocket", "create_connection", traced_create_connection)
    wrap("websocket._core", "WebSocket.send_binary", traced_send_binary)
    wrap("websocket._core", "WebSocket.send_frame", traced_send_frame)
    wrap("websocket._socket", "recv", traced_recv)
    wrap("websocket", "recv", traced_recv)
    wrap("websocket._core", "recv", traced_recv)
    wrap("websocket._app", "WebSocketApp.run_forever", traced_run_forever)
    wrap("websocket._core", "WebSocket.send_close", traced_send_close)
    wrap("websocket._abnf", "frame_buffer.recv_strict", traced_recv_strict)


def unpatch() -> None:
    if not getattr(websocket, "_datadog_patch", False):
        return
    websocket._datadog_patch = False

    Pin().remove_from(websocket._core.WebSocket)
    Pin().remove_from(websocket)
    Pin().remove_from(websocket._app.WebSocketApp)
    Pin().remove_from(websocket._abnf.frame_buffer)

    unwrap(websocket._core.WebSocket, "connect")
    unwrap(websocket._core.WebSocket, "send")
    unwrap(websocket._socket, "send")
    unwrap(websocket, "send")
    unwrap(websocket._core, "send")
    unwrap(websocket._dispatcher, "send")
    unwrap(websocket._handshake, "send")
    unwrap(websocket._http, "send")
    unwrap(websocket._core, "create_connection")
    unwrap(websocket, "create_connection")
    unwrap(websocket._core.WebSocket, "send_binary")
    unwrap(websocket._core.WebSocket, "send_frame")
    unwrap(websocket._socket, "recv")
    unwrap(websocket, "recv")
    unwrap(websocket._core, "recv")
    unwrap(websocket._app.WebSocketApp, "run_forever")
    unwrap(websocket._core.WebSocket, "send_close")
    unwrap(websocket._abnf.frame_buffer, "recv_strict")
