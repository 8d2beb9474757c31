package org.ddintegration.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardLibraryTest {
    private final PythonInterpreter python = PythonInterpreter.find(Optional.empty());

    @ParameterizedTest
    @ValueSource(strings = {"sqlite3", "smtplib", "email"})
    void hasPackagesAndModules(String module) {
        assertThat(StandardLibrary.folderWith(module, python))
                .hasValueSatisfying(
                        folder -> assertThat(folder.resolve("os.py")).isRegularFile());
    }

    @Test
    void doesNotHaveWhatIsInstalledBesideIt() {
        assertThat(StandardLibrary.folderWith("pip", python)).isEmpty();
    }

    @Test
    void isNotFoundBesideAProgramThatIsNoPython() {
        assertThat(StandardLibrary.folderWith("sqlite3", new PythonInterpreter(Path.of("/bin/sh"), "3.99.0")))
                .isEmpty();
    }
}
