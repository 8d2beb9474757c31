import asyncio

from loom import Loom
from traced import spans

import ddtrace.contrib.internal.loom.patch as patch

loom = Loom()


def locked():
    with loom.lock(b"key") as key:
        return key


async def executed():
    return await loom.execute(b"stop")


CALLS = [
    locked,
    lambda: loom.send(b"red"),
    lambda: loom.query(b"all"),
    lambda: loom.fetch(b"red").result(),
    lambda: asyncio.run(executed()),
]
before = dict(vars(Loom))
plain = [call() for call in CALLS]
assert plain == [b"key", b"red", [b"all"], [b"red"], b"stop"]
patch.patch()
for call, result in zip(CALLS, plain):
    given, left = spans(call)
    assert given == result, given
    assert len(left) == 1, left
patch.unpatch()
assert [call() for call in CALLS] == plain
assert all(vars(Loom)[name] is value for name, value in before.items())
