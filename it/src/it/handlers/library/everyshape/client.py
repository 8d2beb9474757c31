import asyncio
import contextlib


class BrokerError(Exception):
    pass


class Job:
    __slots__ = ("body",)

    def __init__(self, body):
        self.body = body

    def delete(self):
        return "deleted " + self.body


class Pool:
    def __init__(self, host, port):
        self.host = host
        self.port = port
        self.hosts = ["one", "two"]
        self.settings = {"region": "north"}

    def label(self):
        return "pool of " + self.host


class Client:
    def __init__(self, url, *, timeout=1.0):
        if not url:
            raise BrokerError("no url")
        self.url = url
        self.timeout = timeout
        self.pool = Pool("broker.example", 4150)

    @classmethod
    def connect(cls, url):
        return cls(url)

    @staticmethod
    def parse(text):
        if not text:
            raise BrokerError("nothing to parse")
        return text.upper()

    def put(self, body, *, queue="default"):
        if not body:
            raise BrokerError("no body")
        return "put %s on %s" % (body, queue)

    async def reserve(self, queue):
        await asyncio.sleep(0)
        if not queue:
            raise BrokerError("no queue")
        return Job(queue)

    def each(self, queue):
        for number in range(3):
            yield "%s %d" % (queue, number)
        if queue == "bad":
            raise BrokerError("bad queue")

    async def stream(self, queue):
        for number in range(3):
            await asyncio.sleep(0)
            yield "%s %d" % (queue, number)
        if queue == "bad":
            raise BrokerError("bad queue")

    @contextlib.contextmanager
    def transaction(self, name):
        yield "in " + name

    @contextlib.asynccontextmanager
    async def session(self, name):
        await asyncio.sleep(0)
        yield "in " + name
