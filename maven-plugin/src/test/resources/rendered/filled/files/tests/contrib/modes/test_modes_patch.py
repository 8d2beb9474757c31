from ddtrace.contrib.internal.modes.patch import get_version
from ddtrace.contrib.internal.modes.patch import patch
from ddtrace.contrib.internal.modes.patch import unpatch
from tests.contrib.patch import PatchTestCase


class TestModesPatch(PatchTestCase.Base):
    __integration_name__ = "modes"
    __module_name__ = "modes"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, modes):
        self.assert_wrapped(modes.function)
        self.assert_wrapped(modes.Client.method)
        self.assert_wrapped(modes.Client.__init__)
        self.assert_wrapped(modes.Client.connect)
        self.assert_wrapped(modes.Client.parse)
        self.assert_wrapped(modes.coroutine)
        self.assert_wrapped(modes.generator)
        self.assert_wrapped(modes.async_generator)
        self.assert_wrapped(modes.manager)
        self.assert_wrapped(modes.async_manager)

    def assert_not_module_patched(self, modes):
        self.assert_not_wrapped(modes.function)
        self.assert_not_wrapped(modes.Client.method)
        self.assert_not_wrapped(modes.Client.__init__)
        self.assert_not_wrapped(modes.Client.connect)
        self.assert_not_wrapped(modes.Client.parse)
        self.assert_not_wrapped(modes.coroutine)
        self.assert_not_wrapped(modes.generator)
        self.assert_not_wrapped(modes.async_generator)
        self.assert_not_wrapped(modes.manager)
        self.assert_not_wrapped(modes.async_manager)

    def assert_not_module_double_patched(self, modes):
        self.assert_not_double_wrapped(modes.function)
        self.assert_not_double_wrapped(modes.Client.method)
        self.assert_not_double_wrapped(modes.Client.__init__)
        self.assert_not_double_wrapped(modes.Client.connect)
        self.assert_not_double_wrapped(modes.Client.parse)
        self.assert_not_double_wrapped(modes.coroutine)
        self.assert_not_double_wrapped(modes.generator)
        self.assert_not_double_wrapped(modes.async_generator)
        self.assert_not_double_wrapped(modes.manager)
        self.assert_not_double_wrapped(modes.async_manager)
