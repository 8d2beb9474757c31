package org.ddintegration.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PythonInterpreterTest {
    @TempDir
    Path first;

    @TempDir
    Path second;

    @Test
    void takesTheNewestOfAllFolders() throws IOException {
        interpreter(first, "python3", "cpython", "3.9.18");
        interpreter(second, "python3.12", "cpython", "3.12.1");
        interpreter(second, "python3.10", "cpython", "3.10.13");

        assertThat(search().find(Optional.empty()))
                .isEqualTo(new PythonInterpreter(second.resolve("python3.12"), "3.12.1"));
    }

    @Test
    void passesOverAShimThatLeadsNowhere() throws IOException {
        script(first, "python3.13", "echo 'version is not active' >&2; exit 127");
        interpreter(second, "python3", "cpython", "3.11.7");

        assertThat(search().find(Optional.empty()).version()).isEqualTo("3.11.7");
    }

    @Test
    void passesOverOtherImplementationsPreReleasesAndTheTooOld() throws IOException {
        interpreter(first, "python3.14", "pypy", "3.14.0");
        script(first, "python3.15", "printf 'cpython\\n3\\n15\\n0\\nalpha\\n/x\\n'");
        interpreter(first, "python3.7", "cpython", "3.7.16");
        interpreter(second, "python3", "cpython", "3.8.18");

        assertThat(search().find(Optional.empty()).version()).isEqualTo("3.8.18");
    }

    @Test
    void looksForPipInTheUsersOwnPython3BeforeNewerOnes() throws IOException {
        interpreter(first, "python3", "cpython", "3.9.18");
        interpreter(first, "python3.12", "cpython", "3.12.1");
        interpreter(second, "python3", "cpython", "3.11.2");

        assertThat(search().inUsersOrder().toList())
                .extracting(PythonInterpreter::version)
                .containsExactly("3.9.18", "3.11.2", "3.12.1");
    }

    @Test
    void saysThatThereIsNone() {
        assertThatThrownBy(() -> search().find(Optional.empty()))
                .isInstanceOf(ProblemException.class)
                .hasMessage("'python3': CPython 3.8 or newer is needed to read Python, and PATH has none; "
                        + "install it, or name one with -Ddd.python=PATH");
    }

    @Test
    void saysWhatTheWantedOneIs() throws IOException {
        Path old = interpreter(first, "python3.7", "cpython", "3.7.16");

        assertThatThrownBy(() -> search().find(Optional.of(old.toString())))
                .hasMessage("dd.python: '" + old + "': must be CPython 3.8 or newer, but is cpython 3.7.16; "
                        + "give another one");
        assertThatThrownBy(() -> search().find(Optional.of("python9")))
                .hasMessageStartingWith("dd.python: 'python9': no such program; ");
    }

    @Test
    void findsTheWantedOneByItsNameOnPath() throws IOException {
        interpreter(first, "python3", "cpython", "3.12.1");
        interpreter(second, "mine", "cpython", "3.9.18");

        assertThat(search().find(Optional.of("mine")).version()).isEqualTo("3.9.18");
    }

    @Test
    void findsARealInterpreterOnThisMachine() {
        PythonInterpreter python = PythonInterpreter.find(Optional.empty());

        assertThat(python.version()).matches("3\\.\\d+\\.\\d+");
        assertThat(PythonInterpreter.find(Optional.empty())).isSameAs(python);
    }

    private PythonSearch search() {
        return new PythonSearch(List.of(first, second, Path.of("/nowhere")));
    }

    private static Path interpreter(Path folder, String name, String implementation, String version)
            throws IOException {
        return script(
                folder,
                name,
                "printf '" + implementation + "\\n" + version.replace(".", "\\n") + "\\nfinal\\n" + folder.resolve(name)
                        + "\\n'");
    }

    private static Path script(Path folder, String name, String body) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
