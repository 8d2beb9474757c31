import importlib.metadata
from typing import Any
from typing import Callable

import websocket
import websocket._app
import websocket._core

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name


config._add(
    "websocket_client",
    {
        "_default_service": schematize_service_name("websocket_client"),
    },
)


def get_version() -> str:
    try:
        return importlib.metadata.version("websocket-client")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(websocket).get("__version__", ""))


def _supported_versions() -> dict[str, str]:
    return {"websocket": ">=1.7.0"}


def traced_send(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``websocket._core.WebSocket.send``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``WebSocket.send`` in the module ``websocket._core``::

        send(self, payload: Union[bytes, str], opcode: int = ABNF.OPCODE_TEXT) -> int

    What that does: Send the data as string.

    What to trace:

    - one ``websocket_client.send`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``int_service(None, config.websocket_client)``
    - resource: none was chosen, so that it is the span's name

    Why here: its name stands for work that tracers follow; its class is named like the library; between users' calls
    and I/O; called in the README (1), examples (1), docstrings (1), tests (2).
    """


def traced_recv(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``websocket._core.WebSocket.recv``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``WebSocket.recv`` in the module ``websocket._core``::

        recv(self) -> Union[str, bytes]

    What that does: Receive string data(byte array) from the server.

    What to trace:

    - one ``websocket_client.recv`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``int_service(None, config.websocket_client)``
    - resource: none was chosen, so that it is the span's name

    Why here: its name stands for work that tracers follow; its class is named like the library; called in the README
    (1), examples (1), docstrings (1), tests (1); uses a socket, 5 calls away.
    """


def traced_create_connection(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``websocket._core.create_connection``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a function, ``create_connection`` in the module ``websocket._core``::

        create_connection(
            url: str, timeout: Optional[Union[float, int]] = None, class_: Type[WebSocket] = WebSocket, **options: Any
        ) -> WebSocket

    What that does: Connect to url and return websocket object.

    What to trace:

    - one ``websocket_client.create_connection`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``int_service(None, config.websocket_client)``
    - resource: none was chosen, so that it is the span's name
    - tag ``http.status_code``: ``result.status``
    - tag ``http.url``: ``url``

    Why here: called in the README (1), examples (1), docstrings (1), tests (1); can be imported from the top of the
    library; between users' calls and I/O; uses a socket, 1 call away.
    """


def traced_recv_data_frame(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``websocket._core.WebSocket.recv_data_frame``, still to be written: it returns None, whatever the
    original returns.

    What it wraps is a method, ``WebSocket.recv_data_frame`` in the module ``websocket._core``::

        recv_data_frame(self, control_frame: bool = False) -> tuple

    What that does: Receive data with operation code.

    What to trace:

    - one ``websocket_client.recv_data_frame`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``int_service(None, config.websocket_client)``
    - resource: none was chosen, so that it is the span's name

    Why here: its class is named like the library; uses a socket, 3 calls away; between users' calls and I/O; its class
    can be imported from the top of the library.
    """


def traced_close(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``websocket._app.WebSocketApp.close``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``WebSocketApp.close`` in the module ``websocket._app``::

        close(self, **kwargs: Any) -> None

    What that does: Close websocket connection.

    What to trace:

    - one ``websocket_client.close`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WEB``, kind ``SpanKind.SERVER``, service ``int_service(None, config.websocket_client)``
    - resource: none was chosen, so that it is the span's name

    Why here: belongs to a class of the kind application; called in the README (1), tests (1); its class can be imported
    from the top of the library; between users' calls and I/O.
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
    if getattr(websocket, "_datadog_patch", False):
        return
    websocket._datadog_patch = True

    try:
        wrap("websocket._core", "WebSocket.send", traced_send)
        wrap("websocket._core", "WebSocket.recv", traced_recv)
        wrap("websocket._core", "create_connection", traced_create_connection)
        wrap("websocket", "create_connection", traced_create_connection)
        wrap("websocket._core", "WebSocket.recv_data_frame", traced_recv_data_frame)
        wrap("websocket._app", "WebSocketApp.close", traced_close)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(websocket, "_datadog_patch", False):
        return
    websocket._datadog_patch = False

    _unwrap(websocket._app, "WebSocketApp.close", traced_close)
    _unwrap(websocket._core, "WebSocket.recv_data_frame", traced_recv_data_frame)
    _unwrap(websocket, "create_connection", traced_create_connection)
    _unwrap(websocket._core, "create_connection", traced_create_connection)
    _unwrap(websocket._core, "WebSocket.recv", traced_recv)
    _unwrap(websocket._core, "WebSocket.send", traced_send)
