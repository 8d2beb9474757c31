"""A library that makes functions of others."""
import functools
import socket
from functools import partial, partialmethod


def _ask(verb, address, body=b""):
    wire = socket.create_connection((address, 80))
    wire.sendall(verb.encode() + body)
    return wire.recv(10)


fetch = partial(_ask, "FETCH")


@functools.singledispatch
def tell(value, address):
    """Tells a value."""
    return _ask("TELL", address, str(value).encode())


@tell.register
def _(value: bytes, address):
    return _ask("TELL", address, value)


class Office:
    def __init__(self, address):
        self.address = address

    def request(self, method, body=b""):
        """Sends a request."""
        return _ask(method, self.address, body)

    send = partialmethod(request, "SEND")

    @functools.singledispatchmethod
    def put(self, value):
        """Puts a value."""
        return _ask("PUT", self.address, str(value).encode())

    @put.register
    def _(self, value: bytes):
        return _ask("PUT", self.address, value)
