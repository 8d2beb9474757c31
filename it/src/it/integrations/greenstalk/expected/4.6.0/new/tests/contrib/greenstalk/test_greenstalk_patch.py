from ddtrace.contrib.internal.greenstalk.patch import get_version
from ddtrace.contrib.internal.greenstalk.patch import patch
from ddtrace.contrib.internal.greenstalk.patch import unpatch
from tests.contrib.patch import PatchTestCase


class TestGreenstalkPatch(PatchTestCase.Base):
    __integration_name__ = "greenstalk"
    __module_name__ = "greenstalk"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, greenstalk):
        self.assert_wrapped(greenstalk.Client.put)
        self.assert_wrapped(greenstalk.Client.reserve)
        self.assert_wrapped(greenstalk.Client.delete)

    def assert_not_module_patched(self, greenstalk):
        self.assert_not_wrapped(greenstalk.Client.put)
        self.assert_not_wrapped(greenstalk.Client.reserve)
        self.assert_not_wrapped(greenstalk.Client.delete)

    def assert_not_module_double_patched(self, greenstalk):
        self.assert_not_double_wrapped(greenstalk.Client.put)
        self.assert_not_double_wrapped(greenstalk.Client.reserve)
        self.assert_not_double_wrapped(greenstalk.Client.delete)
