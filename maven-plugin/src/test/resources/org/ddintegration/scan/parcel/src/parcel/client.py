import contextlib

from . import wire as _wire
from .base import Base
from .wire import encode


class Client(Base):
    """A client.

    It keeps one connection.
    """

    retries: int = 3

    def __init__(self, address, *, timeout: float = 1.0):
        super().__init__()
        self._wire = _wire.Wire(address, timeout)

    def send(self, body, /, priority=65536, *tags, delay: "int" = 0, **options) -> int:
        """Send a parcel.

            body: what is in it
        """
        return self._call("send", encode(body))

    def track(self, number):
        def attempt():
            return self._call("track", number)

        return self.again(attempt)

    submit = send

    def _call(self, name, *args):
        return self.wire.write(name, *args)

    @property
    def wire(self):
        return self._wire

    @classmethod
    def local(cls):
        return cls(("localhost", 1))

    @staticmethod
    def version():
        return "1"

    def each(self):
        for one in self.wire.read():
            yield one


@contextlib.contextmanager
def connect(address):
    client = Client(address)
    yield client


def use():
    with connect("a") as client:
        client.send(b"x")
    made = Client.local()
    made.track(1)
