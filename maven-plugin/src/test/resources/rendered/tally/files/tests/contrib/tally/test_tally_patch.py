from ddtrace.contrib.internal.tally.patch import get_version
from ddtrace.contrib.internal.tally.patch import patch
from ddtrace.contrib.internal.tally.patch import unpatch
from tests.contrib.patch import PatchTestCase


class TestTallyPatch(PatchTestCase.Base):
    __integration_name__ = "tally"
    __module_name__ = "tally"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, tally):
        self.assert_wrapped(tally.Client.command)
        self.assert_wrapped(tally.Batch.run)

    def assert_not_module_patched(self, tally):
        self.assert_not_wrapped(tally.Client.command)
        self.assert_not_wrapped(tally.Batch.run)

    def assert_not_module_double_patched(self, tally):
        self.assert_not_double_wrapped(tally.Client.command)
        self.assert_not_double_wrapped(tally.Batch.run)
