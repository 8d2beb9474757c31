from ddtrace.contrib.internal.gauges.patch import get_version
from ddtrace.contrib.internal.gauges.patch import patch
from ddtrace.contrib.internal.gauges.patch import unpatch
from tests.contrib.patch import PatchTestCase


class TestGaugesPatch(PatchTestCase.Base):
    __integration_name__ = "gauges"
    __module_name__ = "gauges"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, gauges):
        self.assert_wrapped(gauges.Client.execute)
        self.assert_wrapped(gauges.connect)
        self.assert_wrapped(gauges.Client.fetch)
        self.assert_wrapped(gauges.Client.make)

    def assert_not_module_patched(self, gauges):
        self.assert_not_wrapped(gauges.Client.execute)
        self.assert_not_wrapped(gauges.connect)
        self.assert_not_wrapped(gauges.Client.fetch)
        self.assert_not_wrapped(gauges.Client.make)

    def assert_not_module_double_patched(self, gauges):
        self.assert_not_double_wrapped(gauges.Client.execute)
        self.assert_not_double_wrapped(gauges.connect)
        self.assert_not_double_wrapped(gauges.Client.fetch)
        self.assert_not_double_wrapped(gauges.Client.make)
