package org.ddintegration.it.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.contribute.format.FormatStyle;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.python.Venv;

/**
 * A formatter that releases of dd-trace-py pin, set up as they do.
 *
 * @param requirement such as {@code black==23.10.1}
 */
record RealFormatter(FormatStyle style, String requirement) {
    private static final String SETTINGS = """
            [project]
            name = "x"
            version = "0"
            requires-python = ">=3.9"

            [tool.black]
            line-length = 120
            target_version = ['py37', 'py38', 'py39', 'py310', 'py311', 'py312']

            [tool.ruff]
            line-length = 120
            """;

    /** @param folder an empty one */
    String format(String text, Path folder) throws IOException {
        Path requirements = Files.writeString(folder.resolve("requirements.txt"), requirement + "\n");
        Files.writeString(folder.resolve("pyproject.toml"), SETTINGS);
        Path file = Files.writeString(folder.resolve("cases.py"), text);
        Venv venv = Venv.with(requirements);
        Command command =
                switch (style) {
                    case BLACK -> venv.tool("black").with("--quiet", file);
                    case RUFF -> venv.tool("ruff").with("format", "--no-cache", file);
                };
        command.in(folder).run().orThrow();
        return Files.readString(file);
    }

    @Override
    public String toString() {
        return requirement;
    }
}
