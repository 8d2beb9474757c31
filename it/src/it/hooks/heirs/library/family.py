"""A library of classes that inherit."""
import socket


class Parent:
    def fetch(self, key):
        """Fetches a key."""
        wire = socket.create_connection(("family", 80))
        wire.sendall(key)
        return wire.recv(10)

    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag


class Child(Parent, tag="child"):
    pass
