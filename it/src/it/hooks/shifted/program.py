import functools

import post
from traced import spans

import ddtrace.contrib.internal.post.patch as patch

before = dict(vars(post)), dict(vars(post.Office))
patch.patch()
assert spans(lambda: post.fetch("a")) == (b"FETCH", [("post.fetch", "post.fetch")])
assert spans(lambda: post.tell(3, "a")) == (b"TELL3", [("post.tell", "post.tell")])
assert spans(lambda: post.tell(b"x", "a")) == (b"TELLx", [("post.tell", "post.tell")])
office = post.Office("a")
assert spans(lambda: office.send(b"x")) == (b"SENDx", [("post.send", "post.send")])
assert spans(lambda: office.request("GET")) == (b"GET", [("post.request", "GET")])
assert spans(lambda: office.put(3)) == (b"PUT3", [("post.put", "post.put")])
assert spans(lambda: office.put(b"x")) == (b"PUTx", [("post.put", "post.put")])
assert callable(post.Office.put.register) and callable(post.tell.register)
patch.unpatch()
for old, owner in zip(before, (post, post.Office)):
    assert all(vars(owner)[name] is value for name, value in old.items())
assert isinstance(vars(post.Office)["send"], functools.partialmethod)
assert isinstance(vars(post.Office)["put"], functools.singledispatchmethod)
assert spans(lambda: office.put(b"x")) == (b"PUTx", [])
