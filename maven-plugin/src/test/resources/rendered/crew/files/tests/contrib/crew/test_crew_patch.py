from ddtrace.contrib.internal.crew.patch import get_version
from ddtrace.contrib.internal.crew.patch import patch
from ddtrace.contrib.internal.crew.patch import unpatch
from tests.contrib.patch import PatchTestCase


class TestCrewPatch(PatchTestCase.Base):
    __integration_name__ = "crew"
    __module_name__ = "crew"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, crew):
        self.assert_wrapped(crew.Crew.kickoff)

    def assert_not_module_patched(self, crew):
        self.assert_not_wrapped(crew.Crew.kickoff)

    def assert_not_module_double_patched(self, crew):
        self.assert_not_double_wrapped(crew.Crew.kickoff)
