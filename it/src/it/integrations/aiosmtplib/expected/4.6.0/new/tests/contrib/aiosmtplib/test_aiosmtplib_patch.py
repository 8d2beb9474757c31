from ddtrace.contrib.internal.aiosmtplib.patch import get_version
from ddtrace.contrib.internal.aiosmtplib.patch import patch
from ddtrace.contrib.internal.aiosmtplib.patch import unpatch
from tests.contrib.patch import PatchTestCase


class TestAiosmtplibPatch(PatchTestCase.Base):
    __integration_name__ = "aiosmtplib"
    __module_name__ = "aiosmtplib"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, aiosmtplib):
        self.assert_wrapped(aiosmtplib.api.send)
        self.assert_wrapped(aiosmtplib.send)
        self.assert_wrapped(aiosmtplib.smtp.SMTP.connect)
        self.assert_wrapped(aiosmtplib.smtp.SMTP.execute_command)
        self.assert_wrapped(aiosmtplib.protocol.SMTPProtocol.execute_data_command)
        self.assert_wrapped(aiosmtplib.smtp.SMTP.starttls)

    def assert_not_module_patched(self, aiosmtplib):
        self.assert_not_wrapped(aiosmtplib.api.send)
        self.assert_not_wrapped(aiosmtplib.send)
        self.assert_not_wrapped(aiosmtplib.smtp.SMTP.connect)
        self.assert_not_wrapped(aiosmtplib.smtp.SMTP.execute_command)
        self.assert_not_wrapped(aiosmtplib.protocol.SMTPProtocol.execute_data_command)
        self.assert_not_wrapped(aiosmtplib.smtp.SMTP.starttls)

    def assert_not_module_double_patched(self, aiosmtplib):
        self.assert_not_double_wrapped(aiosmtplib.api.send)
        self.assert_not_double_wrapped(aiosmtplib.send)
        self.assert_not_double_wrapped(aiosmtplib.smtp.SMTP.connect)
        self.assert_not_double_wrapped(aiosmtplib.smtp.SMTP.execute_command)
        self.assert_not_double_wrapped(aiosmtplib.protocol.SMTPProtocol.execute_data_command)
        self.assert_not_double_wrapped(aiosmtplib.smtp.SMTP.starttls)
