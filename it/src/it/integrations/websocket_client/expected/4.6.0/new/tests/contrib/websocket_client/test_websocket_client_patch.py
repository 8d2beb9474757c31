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
        self.assert_wrapped(websocket._core.WebSocket.send)
        self.assert_wrapped(websocket._core.WebSocket.recv)
        self.assert_wrapped(websocket._core.create_connection)
        self.assert_wrapped(websocket.create_connection)
        self.assert_wrapped(websocket._core.WebSocket.recv_data_frame)
        self.assert_wrapped(websocket._app.WebSocketApp.close)

    def assert_not_module_patched(self, websocket):
        self.assert_not_wrapped(websocket._core.WebSocket.send)
        self.assert_not_wrapped(websocket._core.WebSocket.recv)
        self.assert_not_wrapped(websocket._core.create_connection)
        self.assert_not_wrapped(websocket.create_connection)
        self.assert_not_wrapped(websocket._core.WebSocket.recv_data_frame)
        self.assert_not_wrapped(websocket._app.WebSocketApp.close)

    def assert_not_module_double_patched(self, websocket):
        self.assert_not_double_wrapped(websocket._core.WebSocket.send)
        self.assert_not_double_wrapped(websocket._core.WebSocket.recv)
        self.assert_not_double_wrapped(websocket._core.create_connection)
        self.assert_not_double_wrapped(websocket.create_connection)
        self.assert_not_double_wrapped(websocket._core.WebSocket.recv_data_frame)
        self.assert_not_double_wrapped(websocket._app.WebSocketApp.close)
