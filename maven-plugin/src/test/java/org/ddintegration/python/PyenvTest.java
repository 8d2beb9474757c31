package org.ddintegration.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PyenvTest {
    @TempDir
    Path root;

    @TempDir
    Path project;

    @BeforeEach
    void install() throws IOException {
        program("shims/python3");
        program("shims/python3.13");
        program("versions/3.11.7/bin/python3");
        program("versions/3.13.0/bin/python3");
        program("versions/3.13.0/bin/python3.13");
        Files.writeString(root.resolve("version"), "3.11.7\n");
    }

    @Test
    void aShimStartsTheProgramOfTheGlobalVersion() {
        assertThat(behind("shims/python3")).contains(root.resolve("versions/3.11.7/bin/python3"));
    }

    @Test
    void aShimLeadsNowhereWhenNoActiveVersionHasTheProgram() {
        assertThat(behind("shims/python3.13")).isEmpty();
    }

    @Test
    void theVersionFileOfAFolderAboveComesBeforeTheGlobalOne() throws IOException {
        Files.writeString(project.resolve(".python-version"), "# newest first\n3.13.0 3.11.7\n");
        Path below = Files.createDirectories(project.resolve("a/b"));

        Pyenv pyenv = new Pyenv(Optional.empty(), below);

        assertThat(pyenv.behind(root.resolve("shims/python3"))).contains(root.resolve("versions/3.13.0/bin/python3"));
    }

    @Test
    void theEnvironmentComesBeforeAllFiles() throws IOException {
        Files.writeString(project.resolve(".python-version"), "3.11.7\n");

        Pyenv pyenv = new Pyenv(Optional.of("3.11.7:3.13.0"), project);

        assertThat(pyenv.behind(root.resolve("shims/python3"))).contains(root.resolve("versions/3.11.7/bin/python3"));
        assertThat(pyenv.behind(root.resolve("shims/python3.13")))
                .contains(root.resolve("versions/3.13.0/bin/python3.13"));
    }

    @Test
    void whatOnlyPyenvCanTellIsLeftToTheShim() throws IOException {
        Files.writeString(root.resolve("version"), "3.11.7\nsystem\n");
        assertThat(behind("shims/python3")).contains(root.resolve("shims/python3"));

        Files.writeString(root.resolve("version"), "3.11\n");
        assertThat(behind("shims/python3")).contains(root.resolve("shims/python3"));

        Files.delete(root.resolve("version"));
        assertThat(behind("shims/python3")).contains(root.resolve("shims/python3"));
    }

    @Test
    void otherProgramsAreTakenAsTheyAre() throws IOException {
        program("bin/python3");
        Path elsewhere = Files.createDirectories(project.resolve("shims")).resolve("python3");

        assertThat(behind("bin/python3")).contains(root.resolve("bin/python3"));
        assertThat(new Pyenv(Optional.empty(), project).behind(elsewhere)).contains(elsewhere);
    }

    private Optional<Path> behind(String file) {
        return new Pyenv(Optional.empty(), project).behind(root.resolve(file));
    }

    private void program(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        file.toFile().setExecutable(true);
    }
}
