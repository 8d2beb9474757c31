package org.ddintegration.verify.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.target.DirectoryCheckout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsPinsTest {
    private static final String HATCH = """
            [envs.docs]
            python = "3.9"
            extra-dependencies = [
                "reno[sphinx]~=3.5.0",
                "sphinx~=4.0",
            ]
            """;

    @TempDir
    Path target;

    @Test
    void areThoseOfTheRiotEnvironmentThatBuildsTheDocumentation() throws IOException {
        String riotfile = """
                venv = Venv(venvs=[
                    Venv(name="other", command="pytest tests", pkgs={"sphinx": latest}),
                    Venv(
                        name="build_docs",
                        command="scripts/docs/build.sh",
                        pys=["3.10"],
                        pkgs={
                            # a comment
                            "sphinx": "~=4.0",
                            "standard-imghdr": latest,
                        },
                    ),
                ])
                """;

        DocsPins pins = pins(riotfile, HATCH).orElseThrow();

        assertThat(pins.requirements()).containsExactly("sphinx~=4.0", "standard-imghdr");
        assertThat(pins.python()).contains("3.10");
    }

    @Test
    void areThoseOfHatchWhereTheRiotfileHasNone() throws IOException {
        DocsPins pins = pins("venv = Venv(name=\"a\", command=\"pytest\", pkgs={})\n", HATCH)
                .orElseThrow();

        assertThat(pins.requirements()).containsExactly("reno[sphinx]~=3.5.0", "sphinx~=4.0");
        assertThat(pins.python()).contains("3.9");
    }

    @Test
    void areMissingWhereTheTargetStatesNone() throws IOException {
        assertThat(pins("this is no Python\n", "[envs.lint]\n")).isEmpty();
    }

    private Optional<DocsPins> pins(String riotfile, String hatch) throws IOException {
        write("ddtrace/contrib/__init__.py", "");
        write("ddtrace/_monkey.py", "");
        write("tests/contrib/__init__.py", "");
        write("riotfile.py", riotfile);
        write("hatch.toml", hatch);
        Path work = target.resolve("work");
        return DocsPins.of(
                DirectoryCheckout.at(target), PythonInterpreter.find(Optional.empty()), work, work.resolve("log"));
    }

    private void write(String path, String text) throws IOException {
        Path file = target.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
