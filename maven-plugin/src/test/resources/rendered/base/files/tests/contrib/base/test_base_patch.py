import importlib

from ddtrace.contrib.internal.base.patch import get_version
from ddtrace.contrib.internal.base.patch import patch
from ddtrace.contrib.internal.base.patch import unpatch
from tests.contrib.patch import PatchTestCase


_base = importlib.import_module("base")
_base_aio = importlib.import_module("base.aio")


class TestBasePatch(PatchTestCase.Base):
    __integration_name__ = "base"
    __module_name__ = "base"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, base):
        self.assert_wrapped(_base.connect)
        self.assert_wrapped(_base_aio.connect)

    def assert_not_module_patched(self, base):
        self.assert_not_wrapped(_base.connect)
        self.assert_not_wrapped(_base_aio.connect)

    def assert_not_module_double_patched(self, base):
        self.assert_not_double_wrapped(_base.connect)
        self.assert_not_double_wrapped(_base_aio.connect)
