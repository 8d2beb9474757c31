from ddtrace.contrib.internal.courier.patch import get_version
from ddtrace.contrib.internal.courier.patch import patch
from ddtrace.contrib.internal.courier.patch import unpatch
from tests.contrib.patch import PatchTestCase


class TestCourierPatch(PatchTestCase.Base):
    __integration_name__ = "courier"
    __module_name__ = "courier"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, courier):
        self.assert_wrapped(courier.Session.send)
        self.assert_wrapped(courier.send)
        self.assert_wrapped(courier.Door.answer)

    def assert_not_module_patched(self, courier):
        self.assert_not_wrapped(courier.Session.send)
        self.assert_not_wrapped(courier.send)
        self.assert_not_wrapped(courier.Door.answer)

    def assert_not_module_double_patched(self, courier):
        self.assert_not_double_wrapped(courier.Session.send)
        self.assert_not_double_wrapped(courier.send)
        self.assert_not_double_wrapped(courier.Door.answer)
