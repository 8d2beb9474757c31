import config
from traced import spans

import ddtrace
import ddtrace.contrib.internal.settled.patch as settled

tracers = ddtrace.config
before = dict(vars(config))
settled.patch()
assert settled.get_version() == ""
assert ddtrace.config is tracers and tracers.settled is not None
assert spans(lambda: config.patch("h", b"k")) == (b"k", [("settled.patch", "settled.patch")])
assert len(spans(lambda: config.Any("h", b"k"))[1]) == 2
assert spans(lambda: config.Span().core("h", b"k")) == (b"k", [("settled.core", "settled.core")])
settled.unpatch()
assert all(vars(config)[name] is value for name, value in before.items())
