"""A library whose users call the methods of an instance that it makes itself."""
import socket

__version__ = "3.1"


class Kettle:
    def boil(self, name, water):
        """Sends water to a kettle."""
        wire = socket.create_connection((name, 80))
        wire.sendall(water)
        return wire.recv(10)

    @classmethod
    def find(cls, name):
        """Asks for a kettle."""
        socket.create_connection((name, 80)).sendall(b"find")
        return cls()


_kettle = Kettle()
boil = _kettle.boil
find = Kettle.find
