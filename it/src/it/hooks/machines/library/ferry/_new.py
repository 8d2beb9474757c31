import socket


def load(harbour, load=b""):
    """Sends a crate to a harbour."""
    wire = socket.create_connection((harbour, 80))
    wire.sendall(load)
    return wire.recv(10)
