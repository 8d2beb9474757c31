package org.ddintegration.verify.environments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.target.DirectoryCheckout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintPinsTest {
    @TempDir
    Path target;

    @Test
    void areThoseOfHatchsEnvironmentAndItsPython() throws IOException {
        write("hatch.toml", """
                [envs.lint]
                python = "3.10"
                dependencies = [
                    "ruff==0.14.10",  # formats too
                    "mypy==1.15.0",
                ]
                [envs.docs]
                dependencies = ["reno~=3.5.0"]
                """);

        Optional<LintPins> pins = pins();

        assertThat(pins).isPresent();
        assertThat(pins.get().requirements()).containsExactly("ruff==0.14.10", "mypy==1.15.0");
        assertThat(pins.get().python()).contains("3.10");
    }

    @Test
    void areThoseOfTheDependencyGroupWhereHatchIsGone() throws IOException {
        write("pyproject.toml", """
                [dependency-groups]
                lint = [
                    "ruff==0.14.10",
                    "grpcio==1.80.0; python_version<='3.10'",
                ]
                """);

        assertThat(pins().orElseThrow().requirements())
                .containsExactly("ruff==0.14.10", "grpcio==1.80.0; python_version<='3.10'");
    }

    @Test
    void areMissingWhereTheTargetStatesNone() throws IOException {
        write("pyproject.toml", "[project]\nname = \"ddtrace\"\n");

        assertThat(pins()).isEmpty();
    }

    private Optional<LintPins> pins() throws IOException {
        write("ddtrace/contrib/__init__.py", "");
        write("ddtrace/_monkey.py", "");
        write("tests/contrib/__init__.py", "");
        write("riotfile.py", "");
        return LintPins.of(DirectoryCheckout.at(target));
    }

    private void write(String path, String text) throws IOException {
        Path file = target.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
