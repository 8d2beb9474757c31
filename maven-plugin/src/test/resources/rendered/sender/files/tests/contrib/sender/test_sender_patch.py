from ddtrace.contrib.internal.sender.patch import get_version
from ddtrace.contrib.internal.sender.patch import patch
from ddtrace.contrib.internal.sender.patch import unpatch
from tests.contrib.patch import PatchTestCase


class TestSenderPatch(PatchTestCase.Base):
    __integration_name__ = "sender"
    __module_name__ = "sender"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, sender):
        self.assert_wrapped(sender.Client.request)
        self.assert_wrapped(sender.send)

    def assert_not_module_patched(self, sender):
        self.assert_not_wrapped(sender.Client.request)
        self.assert_not_wrapped(sender.send)

    def assert_not_module_double_patched(self, sender):
        self.assert_not_double_wrapped(sender.Client.request)
        self.assert_not_double_wrapped(sender.send)
