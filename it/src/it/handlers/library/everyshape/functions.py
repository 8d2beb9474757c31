import asyncio
import contextlib


def publish(body, queue="default"):
    return "published %s on %s" % (body, queue)


async def fetch(url):
    await asyncio.sleep(3600 if url == "slow" else 0)
    return "fetched " + url


def lines(text):
    received = yield text
    yield received
    return "done"


async def ticks(count):
    for number in range(count):
        yield number


@contextlib.contextmanager
def lock(name):
    yield "locked " + name


@contextlib.asynccontextmanager
async def lock_async(name):
    yield "locked " + name
