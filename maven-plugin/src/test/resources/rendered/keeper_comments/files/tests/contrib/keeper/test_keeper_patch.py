from ddtrace.contrib.internal.keeper.patch import get_version
from ddtrace.contrib.internal.keeper.patch import patch
from ddtrace.contrib.internal.keeper.patch import unpatch
from tests.contrib.patch import PatchTestCase


class TestKeeperPatch(PatchTestCase.Base):
    __integration_name__ = "keeper"
    __module_name__ = "keeper"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, keeper):
        self.assert_wrapped(keeper.Client.command)
        self.assert_wrapped(keeper.Client.items)
        self.assert_wrapped(keeper.Client.get)
        self.assert_wrapped(keeper.find_route)
        self.assert_wrapped(keeper.name_key)

    def assert_not_module_patched(self, keeper):
        self.assert_not_wrapped(keeper.Client.command)
        self.assert_not_wrapped(keeper.Client.items)
        self.assert_not_wrapped(keeper.Client.get)
        self.assert_not_wrapped(keeper.find_route)
        self.assert_not_wrapped(keeper.name_key)

    def assert_not_module_double_patched(self, keeper):
        self.assert_not_double_wrapped(keeper.Client.command)
        self.assert_not_double_wrapped(keeper.Client.items)
        self.assert_not_double_wrapped(keeper.Client.get)
        self.assert_not_double_wrapped(keeper.find_route)
        self.assert_not_double_wrapped(keeper.name_key)
