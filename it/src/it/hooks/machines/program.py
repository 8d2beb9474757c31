import asyncio
import sys

import ferry
from traced import spans

import ddtrace.contrib.internal.ferry.patch as patch


def loaded():
    return sorted(name for name in sys.modules if name.startswith("ferry"))


assert loaded() == ["ferry", "ferry._new", "ferry._other"], loaded()
patch.patch()
assert loaded() == ["ferry", "ferry._new", "ferry._other"], loaded()
for name in ("cross", "moor", "load"):
    assert len(spans(lambda: getattr(ferry, name)("north", b"x"))[1]) == 1, name

import ferry.waiting

boat = ferry.waiting.Ferry()
original = vars(ferry.waiting.Ferry)["cross"].__wrapped__
assert len(spans(lambda: asyncio.run(boat.cross("north", b"x")))[1]) == 1
try:
    import ferry.radio
except ImportError as reason:
    assert reason.name == "radio_of_another_distribution"
patch.unpatch()
assert vars(ferry.waiting.Ferry)["cross"] is original
for name in ("cross", "moor", "load"):
    assert spans(lambda: getattr(ferry, name)("north", b"x")) == (b"x", []), name
patch.patch()
assert len(spans(lambda: asyncio.run(boat.cross("north", b"x")))[1]) == 1
patch.unpatch()
del sys.modules["ferry.waiting"]
import ferry.waiting

assert spans(lambda: asyncio.run(ferry.waiting.Ferry().cross("north", b"x"))) == (b"x", [])
