"""A library whose decorators change what calls give."""
import asyncio
import functools
import socket
import types
from contextlib import contextmanager as held


def _weave(thread=b""):
    wire = socket.create_connection(("loom", 80))
    wire.sendall(thread)
    return wire.recv(10)


def blocking(function):
    @functools.wraps(function)
    def run(*args, **kwargs):
        return asyncio.run(function(*args, **kwargs))

    return run


def listed(function):
    @functools.wraps(function)
    def all_of_it(*args, **kwargs):
        return list(function(*args, **kwargs))

    return all_of_it


class later:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        return functools.partial(self, instance)

    def __call__(self, *args):
        return Later(self.function(*args))


class Later:
    def __init__(self, steps):
        self.steps = steps

    def result(self):
        return list(self.steps)


class Loom:
    @held
    def lock(self, key):
        """Locks the loom."""
        yield _weave(key)

    @blocking
    async def send(self, thread):
        """Sends a thread."""
        return _weave(thread)

    @listed
    def query(self, text):
        """Asks for threads."""
        yield _weave(text)

    @later
    def fetch(self, key):
        """Fetches a thread later."""
        yield _weave(key)

    @types.coroutine
    def execute(self, command):
        """Executes a command."""
        yield from asyncio.sleep(0).__await__()
        return _weave(command)
