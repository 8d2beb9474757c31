from ddtrace.contrib.internal.parley.patch import get_version
from ddtrace.contrib.internal.parley.patch import patch
from ddtrace.contrib.internal.parley.patch import unpatch
from tests.contrib.patch import PatchTestCase


class TestParleyPatch(PatchTestCase.Base):
    __integration_name__ = "parley"
    __module_name__ = "parley"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, parley):
        self.assert_wrapped(parley.Chat.create)
        self.assert_wrapped(parley.AsyncChat.create)
        self.assert_wrapped(parley.Chat.tokens)
        self.assert_wrapped(parley.embed)
        self.assert_wrapped(parley.Index.search)
        self.assert_wrapped(parley.Agent.run)

    def assert_not_module_patched(self, parley):
        self.assert_not_wrapped(parley.Chat.create)
        self.assert_not_wrapped(parley.AsyncChat.create)
        self.assert_not_wrapped(parley.Chat.tokens)
        self.assert_not_wrapped(parley.embed)
        self.assert_not_wrapped(parley.Index.search)
        self.assert_not_wrapped(parley.Agent.run)

    def assert_not_module_double_patched(self, parley):
        self.assert_not_double_wrapped(parley.Chat.create)
        self.assert_not_double_wrapped(parley.AsyncChat.create)
        self.assert_not_double_wrapped(parley.Chat.tokens)
        self.assert_not_double_wrapped(parley.embed)
        self.assert_not_double_wrapped(parley.Index.search)
        self.assert_not_double_wrapped(parley.Agent.run)
