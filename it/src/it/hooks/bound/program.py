import kettle
from traced import spans

import ddtrace.contrib.internal.kettle.patch as patch

before = dict(vars(kettle)), dict(vars(kettle.Kettle))
patch.patch()
assert patch.get_version() == "3.1"
for boil in (kettle.boil, kettle.Kettle().boil):
    given, left = spans(lambda: boil("blue", b"w"))
    assert (given, [name for name, _ in left]) == (b"w", ["kettle.boil"]), left
for find in (kettle.find, kettle.Kettle.find):
    given, left = spans(lambda: find("blue"))
    assert isinstance(given, kettle.Kettle) and [name for name, _ in left] == ["kettle.find"], left
patch.unpatch()
assert spans(lambda: kettle.boil("blue", b"w")) == (b"w", [])
for old, owner in zip(before, (kettle, kettle.Kettle)):
    assert all(vars(owner)[name] is value for name, value in old.items())
