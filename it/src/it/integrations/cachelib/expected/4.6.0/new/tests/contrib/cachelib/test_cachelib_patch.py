from ddtrace.contrib.internal.cachelib.patch import get_version
from ddtrace.contrib.internal.cachelib.patch import patch
from ddtrace.contrib.internal.cachelib.patch import unpatch
from tests.contrib.patch import PatchTestCase


class TestCachelibPatch(PatchTestCase.Base):
    __integration_name__ = "cachelib"
    __module_name__ = "cachelib"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, cachelib):
        self.assert_wrapped(cachelib.simple.SimpleCache.set)
        self.assert_wrapped(cachelib.base.BaseCache.delete_many)
        self.assert_wrapped(cachelib.simple.SimpleCache.get)
        self.assert_wrapped(cachelib.base.BaseCache.set)

    def assert_not_module_patched(self, cachelib):
        self.assert_not_wrapped(cachelib.simple.SimpleCache.set)
        self.assert_not_wrapped(cachelib.base.BaseCache.delete_many)
        self.assert_not_wrapped(cachelib.simple.SimpleCache.get)
        self.assert_not_wrapped(cachelib.base.BaseCache.set)

    def assert_not_module_double_patched(self, cachelib):
        self.assert_not_double_wrapped(cachelib.simple.SimpleCache.set)
        self.assert_not_double_wrapped(cachelib.base.BaseCache.delete_many)
        self.assert_not_double_wrapped(cachelib.simple.SimpleCache.get)
        self.assert_not_double_wrapped(cachelib.base.BaseCache.set)
