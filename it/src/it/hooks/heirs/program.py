from family import Child, Parent
from traced import spans

import ddtrace.contrib.internal.family.patch as patch


def made(name):
    return type(name, (Parent,), {}, tag=name).tag


before = dict(vars(Parent)), dict(vars(Child))
for turn in range(2):
    assert made("before") == "before"
    patch.patch()
    assert len(spans(lambda: Child().fetch(b"k"))[1]) == 1
    assert len(spans(lambda: Parent().fetch(b"k"))[1]) == 1
    assert made("while") == "while"
    patch.unpatch()
    assert spans(lambda: Child().fetch(b"k")) == (b"k", [])
    assert made("after") == "after"
    assert "fetch" not in vars(Child) and vars(Parent).get("tag") is None
    for old, owner in zip(before, (Parent, Child)):
        assert all(vars(owner)[name] is value for name, value in old.items())
