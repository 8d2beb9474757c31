import socket


def cross(harbour, load=b""):
    """Sends a load to a harbour."""
    wire = socket.create_connection((harbour, 80))
    wire.sendall(load)
    return wire.recv(10)


def moor(harbour, load=b""):
    """Sends a rope to a harbour."""
    wire = socket.create_connection((harbour, 80))
    wire.sendall(load)
    return wire.recv(10)
