"""A call of each function of the library, by name."""

import asyncio

import everyshape


async def first_of(items):
    async for item in items:
        await items.aclose()
        return item


async def all_of(items):
    return [item async for item in items]


async def value_of(manager):
    async with manager as value:
        return value


def value_in(manager):
    with manager as value:
        return value


def client():
    return everyshape.Client("tcp://broker")


def sent_to_lines():
    items = everyshape.lines("text")
    seen = [next(items), items.send("sent")]
    try:
        next(items)
    except StopIteration as stop:
        seen.append(stop.value)
    return seen


CALLS = {
    "publish": lambda: everyshape.publish("hello", "orders"),
    "publish by keyword": lambda: everyshape.publish(queue="orders", body="hello"),
    "fetch": lambda: asyncio.run(everyshape.fetch("here")),
    "lines": sent_to_lines,
    "ticks": lambda: asyncio.run(all_of(everyshape.ticks(2))),
    "lock": lambda: value_in(everyshape.lock("door")),
    "lock_async": lambda: asyncio.run(value_of(everyshape.lock_async("door"))),
    "client": lambda: client().url,
    "connect": lambda: everyshape.Client.connect("tcp://broker").url,
    "parse": lambda: everyshape.Client.parse("text"),
    "put": lambda: client().put("hello", queue="orders"),
    "reserve": lambda: asyncio.run(client().reserve("orders")).body,
    "each": lambda: list(client().each("orders")),
    "each, left early": lambda: next(client().each("orders")),
    "stream": lambda: asyncio.run(all_of(client().stream("orders"))),
    "stream, left early": lambda: asyncio.run(first_of(client().stream("orders"))),
    "transaction": lambda: value_in(client().transaction("order")),
    "session": lambda: asyncio.run(value_of(client().session("order"))),
    "delete": lambda: everyshape.Job("hello").delete(),
}
