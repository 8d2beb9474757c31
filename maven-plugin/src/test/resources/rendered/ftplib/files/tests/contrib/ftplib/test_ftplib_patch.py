from ddtrace.contrib.internal.ftplib.patch import get_version
from ddtrace.contrib.internal.ftplib.patch import patch
from ddtrace.contrib.internal.ftplib.patch import unpatch
from tests.contrib.patch import PatchTestCase


class TestFtplibPatch(PatchTestCase.Base):
    __integration_name__ = "ftplib"
    __module_name__ = "ftplib"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, ftplib):
        self.assert_wrapped(ftplib.FTP.retrbinary)

    def assert_not_module_patched(self, ftplib):
        self.assert_not_wrapped(ftplib.FTP.retrbinary)

    def assert_not_module_double_patched(self, ftplib):
        self.assert_not_double_wrapped(ftplib.FTP.retrbinary)
