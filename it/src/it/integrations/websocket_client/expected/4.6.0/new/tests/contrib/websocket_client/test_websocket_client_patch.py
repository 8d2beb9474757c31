from ddtrace.contrib.internal.websocket_client.patch import get_version
from ddtrace.contrib.internal.websocket_client.patch import patch
from ddtrace.contrib.internal.websocket_client.patch import unpatch
from tests.contrib.patch import PatchTestCase


class TestWebsocketClientPatch(PatchTestCase.Base):
    __integration_name__ = "websocket_client"
    __module_name__ = "websocket"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, websocket):
        self.assert_wrapped(websocket._core.WebSocket.connect)
        self.assert_wrapped(websocket._core.WebSocket.send)
        self.assert_wrapped(websocket._socket.send)
        self.assert_wrapped(websocket.send)
        self.assert_wrapped(websocket._core.send)
        self.assert_wrapped(websocket._dispatcher.send)
        self.assert_wrapped(websocket._handshake.send)
        self.assert_wrapped(websocket._http.send)
        self.assert_wrapped(websocket._core.create_connection)
        self.assert_wrapped(websocket.create_connection)
        self.assert_wrapped(websocket._core.WebSocket.send_binary)
        self.assert_wrapped(websocket._core.WebSocket.send_frame)
        self.assert_wrapped(websocket._socket.recv)
        self.assert_wrapped(websocket.recv)
        self.assert_wrapped(websocket._core.recv)
        self.assert_wrapped(websocket._app.WebSocketApp.run_forever)
        self.assert_wrapped(websocket._core.WebSocket.send_close)
        self.assert_wrapped(websocket._abnf.frame_buffer.recv_strict)

    def assert_not_module_patched(self, websocket):
        self.assert_not_wrapped(websocket._core.WebSocket.connect)
        self.assert_not_wrapped(websocket._core.WebSocket.send)
        self.assert_not_wrapped(websocket._socket.send)
        self.assert_not_wrapped(websocket.send)
        self.assert_not_wrapped(websocket._core.send)
        self.assert_not_wrapped(websocket._dispatcher.send)
        self.assert_not_wrapped(websocket._handshake.send)
        self.assert_not_wrapped(websocket._http.send)
        self.assert_not_wrapped(websocket._core.create_connection)
        self.assert_not_wrapped(websocket.create_connection)
        self.assert_not_wrapped(websocket._core.WebSocket.send_binary)
        self.assert_not_wrapped(websocket._core.WebSocket.send_frame)
        self.assert_not_wrapped(websocket._socket.recv)
        self.assert_not_wrapped(websocket.recv)
        self.assert_not_wrapped(websocket._core.recv)
        self.assert_not_wrapped(websocket._app.WebSocketApp.run_forever)
        self.assert_not_wrapped(websocket._core.WebSocket.send_close)
        self.assert_not_wrapped(websocket._abnf.frame_buffer.recv_strict)

    def assert_not_module_double_patched(self, websocket):
        self.assert_not_double_wrapped(websocket._core.WebSocket.connect)
        self.assert_not_double_wrapped(websocket._core.WebSocket.send)
        self.assert_not_double_wrapped(websocket._socket.send)
        self.assert_not_double_wrapped(websocket.send)
        self.assert_not_double_wrapped(websocket._core.send)
        self.assert_not_double_wrapped(websocket._dispatcher.send)
        self.assert_not_double_wrapped(websocket._handshake.send)
        self.assert_not_double_wrapped(websocket._http.send)
        self.assert_not_double_wrapped(websocket._core.create_connection)
        self.assert_not_double_wrapped(websocket.create_connection)
        self.assert_not_double_wrapped(websocket._core.WebSocket.send_binary)
        self.assert_not_double_wrapped(websocket._core.WebSocket.send_frame)
        self.assert_not_double_wrapped(websocket._socket.recv)
        self.assert_not_double_wrapped(websocket.recv)
        self.assert_not_double_wrapped(websocket._core.recv)
        self.assert_not_double_wrapped(websocket._app.WebSocketApp.run_forever)
        self.assert_not_double_wrapped(websocket._core.WebSocket.send_close)
        self.assert_not_double_wrapped(websocket._abnf.frame_buffer.recv_strict)
