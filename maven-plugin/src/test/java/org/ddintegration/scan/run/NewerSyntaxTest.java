package org.ddintegration.scan.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ddintegration.ProblemException;
import org.ddintegration.RecordingConsole;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.worker.Pythons;
import org.ddintegration.source.library.OpenedLibrary;
import org.ddintegration.source.tree.LibraryTree;
import org.ddintegration.source.tree.TreeFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library whose syntax the first interpreter does not know; a stand-in refuses what has the comment {@code # newer}. */
class NewerSyntaxTest {
    private static final PythonInterpreter REAL = PythonInterpreter.find(Optional.empty());
    private static final String OLD = "def send(data):\n    return data\n";
    private static final String NEWER = "def fetch(data):  # newer\n    return data\n";
    private static final String STAND_IN = """
            #!%s -S
            import builtins, sys
            real = compile
            def strict(source, *args):
                if "# newer" in str(source):
                    raise SyntaxError("invalid syntax")
                return real(source, *args)
            builtins.compile = strict
            start = sys.argv.index("-c")
            length = int(sys.argv[start + 1].split("read(")[1].split(")")[0])
            sys.argv = ["-c"] + sys.argv[start + 2:]
            exec(real(sys.stdin.buffer.read(length), "facts", "exec"), globals())
            """;

    @TempDir
    Path folder;

    private final RecordingConsole console = new RecordingConsole();
    private final List<PythonInterpreter> asked = new ArrayList<>();
    private PythonInterpreter older;

    @BeforeEach
    void makeStandIn() throws IOException {
        Path file = folder.resolve("python");
        Files.writeString(file, STAND_IN.replace("%s", REAL.executable().toString()));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        older = new PythonInterpreter(file, "3.8.18");
    }

    @Test
    void whatIsNoSyntaxToOneIsReadByANewerOne() {
        Scan scan = scan(Map.of("kit/__init__.py", OLD, "kit/new.py", NEWER), "", Optional.of(REAL));

        assertThat(scan.candidates())
                .extracting(Candidate::target)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("kit:send", "kit.new:fetch");
        assertThat(scan.skipped()).isEmpty();
        assertThat(asked).containsExactly(older);
    }

    @Test
    void noOtherIsLookedForWhereTheFirstReadsAll() {
        scan(Map.of("kit/__init__.py", OLD, "tests/test_kit.py", NEWER), "", Optional.of(REAL));

        assertThat(asked).isEmpty();
    }

    @Test
    void whatNoneReadsIsSkipped() {
        Scan scan = scan(Map.of("kit/__init__.py", OLD, "kit/new.py", NEWER), "", Optional.empty());

        assertThat(scan.skipped()).containsOnlyKeys("kit/new.py");
        assertThat(console.lines()).noneMatch(line -> line.contains("needs Python"));
    }

    @Test
    void thePythonThatTheLibraryNeedsIsNamed() {
        scan(Map.of("kit/__init__.py", OLD, "kit/new.py", NEWER), ">=3.12", Optional.empty());

        assertThat(console.lines())
                .contains("the library needs Python 3.12; CPython 3.8.18 cannot read 1 of its files");
    }

    @Test
    void aLibraryOfWhichNothingIsReadIsAnErrorThatNamesThePythonThatIsNeeded() {
        assertThatThrownBy(() -> scan(Map.of("kit/__init__.py", NEWER), ">=3.12,<4", Optional.empty()))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "'somewhere': none of its 1 Python files is valid syntax to CPython 3.8.18; it needs Python 3.12; "
                                + "install CPython 3.12 or newer, or name one that is not on PATH with -Ddd.python=PATH");
        assertThatThrownBy(() -> scan(Map.of("kit/__init__.py", NEWER), ">=3.7", Optional.empty()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("is valid syntax to CPython 3.8.18; install a newer CPython");
    }

    private Scan scan(Map<String, String> files, String requiresPython, Optional<PythonInterpreter> newer) {
        OpenedLibrary library = new OpenedLibrary(
                new Texts(new TreeMap<>(files)),
                "kit",
                List.of("kit"),
                List.of(""),
                requiresPython,
                "",
                "",
                Set.of(),
                List.of());
        try (LibraryScanner scanner =
                LibraryScanner.start(older, python -> found(python, newer), Pythons.DEFAULT, console)) {
            return scanner.scan(library);
        }
    }

    private Optional<PythonInterpreter> found(PythonInterpreter python, Optional<PythonInterpreter> newer) {
        asked.add(python);
        return newer;
    }

    private record Texts(TreeMap<String, String> texts) implements LibraryTree {
        @Override
        public String origin() {
            return "somewhere";
        }

        @Override
        public String version() {
            return "";
        }

        @Override
        public List<TreeFile> files() {
            return texts.entrySet().stream()
                    .map(text -> new TreeFile(text.getKey(), text.getValue().length(), "id of " + text.getValue()))
                    .toList();
        }

        @Override
        public byte[] read(TreeFile file) {
            return texts.get(file.path()).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void close() {}
    }
}
