from ddtrace.contrib.internal.versions.patch import get_version
from ddtrace.contrib.internal.versions.patch import patch
from ddtrace.contrib.internal.versions.patch import unpatch
from tests.contrib.patch import PatchTestCase


class TestVersionsPatch(PatchTestCase.Base):
    __integration_name__ = "versions"
    __module_name__ = "versions"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, versions):
        self.assert_wrapped(versions.Client.send)

    def assert_not_module_patched(self, versions):
        self.assert_not_wrapped(versions.Client.send)

    def assert_not_module_double_patched(self, versions):
        self.assert_not_double_wrapped(versions.Client.send)
