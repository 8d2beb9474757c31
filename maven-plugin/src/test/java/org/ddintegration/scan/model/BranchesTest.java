package org.ddintegration.scan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ddintegration.descriptor.HookPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Pythons that are read for are 3.9 to 3.14. */
class BranchesTest {
    private static final String SENDERS = """
            # _one.py
            def send(): pass
            # _two.py
            def send(): pass
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sys.platform == 'linux'",
                "sys.platform != 'win32'",
                "sys.platform.startswith('linux')",
                "sys.platform[:3] != 'win'",
                "sys.platform not in ('win32', 'cygwin')",
                "not sys.platform.startswith(('win', 'cygwin'))",
                "os.name == 'posix'",
                "'posix' in os.name",
                "platform.system() == 'Linux'",
                "platform.system().lower() == 'linux'",
                "name == 'posix'",
                "not WINDOWS",
                "not IS_WIN",
                "not compat.WINDOWS",
                "compat.IS_LINUX",
                "LINUX and not compat.unheard_of or os.name == 'posix'",
                "sys.version_info >= (3, 9)",
                "sys.version_info[:2] > (3, 8)",
                "sys.version_info[0] == 3",
                "sys.version_info.major > 2",
                "sys.version_info[1] > 8 and sys.version_info[0] >= 3",
                "sys.hexversion >= 0x03090000",
                "not PY2",
                "platform.python_implementation() != 'PyPy'",
                "sys.implementation.name == 'cpython'",
                "not hasattr(sys, 'pypy_version_info')",
                "sys.maxsize > 4294967296",
                "sys.maxsize > 2**32 and sys.maxsize > 1 << 32",
            })
    void aTestThatHoldsOnLinuxTakesTheFirstBranch(String test) {
        assertThat(sender("if " + test + ":\n    from ._one import send\nelse:\n    from ._two import send\n"))
                .isEqualTo("lib._one");
        assertThat(sender("if not (" + test + "):\n    from ._two import send\nelse:\n    from ._one import send\n"))
                .isEqualTo("lib._one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sys.version_info >= (3, 11)", "sys.version_info[:2] >= (3, 14)", "sys.version_info[1] > 9"})
    void whereBothBranchesHoldTheNewestPythonsCountsAndTheOtherStays(String test) {
        String text = "if %s:\n    from ._one import send\nelse:\n    from ._two import send\n".formatted(test);

        assertThat(sender(text)).isEqualTo("lib._one");
        assertThat(modules(text)).containsExactly("lib", "lib._one", "lib._two");
        assertThat(sender("if not (%s):\n    from ._two import send\nelse:\n    from ._one import send\n"
                        .formatted(test)))
                .isEqualTo("lib._one");
    }

    @Test
    void branchesWithinBranchesAreTakenApart() {
        assertThat(sender("""
                if sys.platform != "win32":
                    if sys.version_info < (3, 8):
                        from ._two import send
                    elif platform.system() == "Java":
                        from ._two import send
                    else:
                        from ._one import send
                else:
                    from ._two import send
                """)).isEqualTo("lib._one");
    }

    @Test
    void aMatchOnThePlatformTakesItsCase() {
        assertThat(sender("""
                match sys.platform:
                    case "win32" | "cygwin":
                        from ._two import send
                    case "linux" | "darwin":
                        from ._one import send
                    case _:
                        from ._two import send
                """)).isEqualTo("lib._one");
        assertThat(sender("""
                match platform.system():
                    case "Windows":
                        from ._two import send
                    case other:
                        from ._one import send
                """)).isEqualTo("lib._one");
    }

    @Test
    void anImportThatFailsOnLinuxLeavesItsHandler() {
        assertThat(sender("""
                try:
                    import winreg
                    from ._two import send
                except ImportError:
                    from ._one import send
                """)).isEqualTo("lib._one");
        String within = """
                # __init__.py
                try:
                    from ._windows import send
                except ImportError:
                    from ._one import send
                # _windows.py
                from ._registry import key
                def send(): pass
                # _registry.py
                import winreg as key
                """;
        assertThat(find(within + SENDERS)).isEqualTo("lib._one");
    }

    @Test
    void whatFollowsAnImportThatMayFailIsNotRunOnEveryMachine() {
        LibraryModel model = Sources.model(library("""
                try:
                    import uvloop
                except ImportError:
                    from ._one import send
                else:
                    from ._two import send
                """));

        assertThat(new LoadedModules(model).isLoaded("lib._two", "lib")).isFalse();
        assertThat(new LoadedModules(model).isLoaded("lib.compat", "lib")).isTrue();
    }

    @Test
    void aConditionalValueIsThatOfLinux() {
        assertThat(sender("""
                from . import _one, _two
                send = _two.send if sys.platform == "win32" else _one.send if os.name == "posix" else _two.send
                """)).isEqualTo("lib._one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0**-1", "9**9**9 > 0", "1 << 99999 > 0", "'a' * 99", "1 << -1", "sys.maxsize ** 2"})
    void aTestThatCannotBeCalculatedLeavesBothBranches(String test) {
        assertThat(modules("if WINDOWS == (%s):\n    from ._one import send\nelse:\n    from ._two import send\n"
                        .formatted(test)))
                .containsExactly("lib", "lib._one", "lib._two");
    }

    @Test
    void whatOnlyTypeCheckersSeeIsNotWhatProgramsGet() {
        assertThat(sender("""
                if TYPE_CHECKING:
                    from ._two import send
                else:
                    from ._one import send
                """)).isEqualTo("lib._one");
        assertThat(sender("""
                if TYPE_CHECKING and sys.version_info < (3, 8):
                    from ._two import send
                from ._one import send
                """)).isEqualTo("lib._one");
    }

    @Test
    void theLibraryIsReadWithoutModulesOfOtherMachines() {
        assertThat(modules("""
                if sys.platform == "win32":
                    from ._two import send
                else:
                    from ._one import send
                """)).containsExactly("lib", "lib._one");
        assertThat(modules("""
                from ._one import send
                # _mac.py
                import _scproxy
                # _windows.py
                import sys
                if sys.platform != "win32":
                    raise ImportError("Windows only")
                # _jython.py
                import sys
                assert sys.platform.startswith("java")
                # _asked.py
                try:
                    import msvcrt
                except ImportError:
                    msvcrt = None
                """)).containsExactly("lib", "lib._asked", "lib._one", "lib._two");
    }

    @Test
    void ofFunctionsOfOneNameTheOneThatRunsIsRead() {
        LibraryModel model = Sources.model("""
                # __init__.py
                import sys
                class Client:
                    if sys.version_info >= (3, 9):
                        def drop(self, key): pass
                    else:
                        def drop(self, key, old): pass
                    if sys.platform == "win32":
                        def wait(self): pass
                if sys.platform == "win32":
                    def send(window): pass
                else:
                    def send(socket): pass
                """);
        PyModule module = model.module("lib").orElseThrow();

        assertThat(module.functionNamed("Client.drop").orElseThrow().parameter("old"))
                .isEmpty();
        assertThat(module.functionNamed("send").orElseThrow().parameter("socket"))
                .isPresent();
        assertThat(module.functionNamed("Client.wait")).isEmpty();
    }

    @Test
    void aConstantThatHasNothingToDoWithMachinesDecidesNothing() {
        assertThat(modules("""
                DEBUG = False
                sys = object()
                if DEBUG:
                    from ._two import send
                elif environment == "linux":
                    from ._one import send
                """)).containsExactly("lib", "lib._one", "lib._two");
    }

    private static String sender(String text) {
        return find(library(text));
    }

    private static List<String> modules(String text) {
        return Sources.model(library(text)).modules().stream()
                .map(PyModule::name)
                .toList();
    }

    private static String library(String text) {
        return """
                # __init__.py
                import os, platform, sys
                from os import name
                from typing import TYPE_CHECKING
                from . import compat
                from .compat import IS_WIN, PY2
                WINDOWS = sys.platform == "win32"
                LINUX = sys.platform.startswith("linux")
                """ + text + SENDERS;
    }

    private static String find(String text) {
        LibraryModel model = Sources.model(text);
        Names names = new Names(model);
        Symbol found = names.lookup(model.module("lib").orElseThrow(), "send").orElseThrow();
        PyFunction function = ((Symbol.OfFunction) found).function();
        Exports exports = new Exports(model, names, new Lineage(model, names));
        assertThat(exports.publicPaths(function)).containsExactly(new HookPoint("lib", "send"));
        return function.module().name();
    }
}
