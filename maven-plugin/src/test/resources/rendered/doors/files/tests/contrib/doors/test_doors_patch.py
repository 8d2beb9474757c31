from ddtrace.contrib.internal.doors.patch import get_version
from ddtrace.contrib.internal.doors.patch import patch
from ddtrace.contrib.internal.doors.patch import unpatch
from tests.contrib.patch import PatchTestCase


class TestDoorsPatch(PatchTestCase.Base):
    __integration_name__ = "doors"
    __module_name__ = "doors"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, doors):
        self.assert_wrapped(doors.App.__call__)
        self.assert_wrapped(doors.serve)

    def assert_not_module_patched(self, doors):
        self.assert_not_wrapped(doors.App.__call__)
        self.assert_not_wrapped(doors.serve)

    def assert_not_module_double_patched(self, doors):
        self.assert_not_double_wrapped(doors.App.__call__)
        self.assert_not_double_wrapped(doors.serve)
