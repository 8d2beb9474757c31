import socket


def encode(body):
    return bytes(body)


class Wire:
    def __init__(self, address, timeout):
        self._sock = socket.create_connection(address, timeout)

    def write(self, *words):
        self._sock.sendall(b" ".join(words))

    def read(self):
        return self._sock.recv(10)
