"""Messages to nobody."""

import socket


class Client:
    """A connection."""

    def __init__(self, host, port):
        self._socket = socket.create_connection((host, port))

    def send(self, body):
        """Send one message."""
        self._socket.sendall(body)

    def receive(self, size=1024):
        """Receive one message."""
        return self._socket.recv(size)
