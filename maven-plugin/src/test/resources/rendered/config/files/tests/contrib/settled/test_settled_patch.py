import importlib

from ddtrace.contrib.internal.settled.patch import get_version
from ddtrace.contrib.internal.settled.patch import patch
from ddtrace.contrib.internal.settled.patch import unpatch
from tests.contrib.patch import PatchTestCase


_config = importlib.import_module("config")


class TestSettledPatch(PatchTestCase.Base):
    __integration_name__ = "settled"
    __module_name__ = "config"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, config):
        self.assert_wrapped(_config.fetch)

    def assert_not_module_patched(self, config):
        self.assert_not_wrapped(_config.fetch)

    def assert_not_module_double_patched(self, config):
        self.assert_not_double_wrapped(_config.fetch)
