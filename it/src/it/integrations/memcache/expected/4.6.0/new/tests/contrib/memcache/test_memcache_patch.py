from ddtrace.contrib.internal.memcache.patch import get_version
from ddtrace.contrib.internal.memcache.patch import patch
from ddtrace.contrib.internal.memcache.patch import unpatch
from tests.contrib.patch import PatchTestCase


class TestMemcachePatch(PatchTestCase.Base):
    __integration_name__ = "memcache"
    __module_name__ = "memcache"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, memcache):
        self.assert_wrapped(memcache.Client.delete_multi)
        self.assert_wrapped(memcache.Client.delete)
        self.assert_wrapped(memcache.Client.set_multi)
        self.assert_wrapped(memcache.Client.get_multi)
        self.assert_wrapped(memcache.Client.set)
        self.assert_wrapped(memcache.Client.incr)
        self.assert_wrapped(memcache.Client.touch)
        self.assert_wrapped(memcache.Client.decr)
        self.assert_wrapped(memcache.Client.get)
        self.assert_wrapped(memcache.Client.replace)
        self.assert_wrapped(memcache.Client.add)

    def assert_not_module_patched(self, memcache):
        self.assert_not_wrapped(memcache.Client.delete_multi)
        self.assert_not_wrapped(memcache.Client.delete)
        self.assert_not_wrapped(memcache.Client.set_multi)
        self.assert_not_wrapped(memcache.Client.get_multi)
        self.assert_not_wrapped(memcache.Client.set)
        self.assert_not_wrapped(memcache.Client.incr)
        self.assert_not_wrapped(memcache.Client.touch)
        self.assert_not_wrapped(memcache.Client.decr)
        self.assert_not_wrapped(memcache.Client.get)
        self.assert_not_wrapped(memcache.Client.replace)
        self.assert_not_wrapped(memcache.Client.add)

    def assert_not_module_double_patched(self, memcache):
        self.assert_not_double_wrapped(memcache.Client.delete_multi)
        self.assert_not_double_wrapped(memcache.Client.delete)
        self.assert_not_double_wrapped(memcache.Client.set_multi)
        self.assert_not_double_wrapped(memcache.Client.get_multi)
        self.assert_not_double_wrapped(memcache.Client.set)
        self.assert_not_double_wrapped(memcache.Client.incr)
        self.assert_not_double_wrapped(memcache.Client.touch)
        self.assert_not_double_wrapped(memcache.Client.decr)
        self.assert_not_double_wrapped(memcache.Client.get)
        self.assert_not_double_wrapped(memcache.Client.replace)
        self.assert_not_double_wrapped(memcache.Client.add)
