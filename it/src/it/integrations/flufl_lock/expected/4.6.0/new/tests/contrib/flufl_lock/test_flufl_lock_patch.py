import importlib

from ddtrace.contrib.internal.flufl_lock.patch import get_version
from ddtrace.contrib.internal.flufl_lock.patch import patch
from ddtrace.contrib.internal.flufl_lock.patch import unpatch
from tests.contrib.patch import PatchTestCase


_flufl_lock = importlib.import_module("flufl.lock")
_flufl_lock__lockfile = importlib.import_module("flufl.lock._lockfile")


class TestFluflLockPatch(PatchTestCase.Base):
    __integration_name__ = "flufl_lock"
    __module_name__ = "flufl.lock"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, module):
        self.assert_wrapped(_flufl_lock__lockfile.Lock.lock)
        self.assert_wrapped(_flufl_lock__lockfile.Lock.refresh)
        self.assert_wrapped(_flufl_lock__lockfile.Lock.unlock)

    def assert_not_module_patched(self, module):
        self.assert_not_wrapped(_flufl_lock__lockfile.Lock.lock)
        self.assert_not_wrapped(_flufl_lock__lockfile.Lock.refresh)
        self.assert_not_wrapped(_flufl_lock__lockfile.Lock.unlock)

    def assert_not_module_double_patched(self, module):
        self.assert_not_double_wrapped(_flufl_lock__lockfile.Lock.lock)
        self.assert_not_double_wrapped(_flufl_lock__lockfile.Lock.refresh)
        self.assert_not_double_wrapped(_flufl_lock__lockfile.Lock.unlock)
