"""A library that is called like something of the tracer's."""
import socket


def patch(host, key):
    """Sends a key."""
    wire = socket.create_connection((host, 80))
    wire.sendall(key)
    return wire.recv(10)


def Any(host, key):
    """Sends any key."""
    return patch(host, key)


class Span:
    def core(self, host, body):
        """Sends a body."""
        wire = socket.create_connection((host, 80))
        wire.sendall(body)
        return wire.recv(10)
