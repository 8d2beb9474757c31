package org.ddintegration.it.python;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.it.process.Cache;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Digest;

/** A virtual environment. */
public record Venv(Path folder, Interpreter interpreter) {
    /** Returns the environment with these requirements, made when the cache has none. */
    public static Venv with(Path requirements) {
        Interpreter interpreter = Interpreter.ofUser();
        try {
            String text = Files.readString(requirements);
            String key = Digest.sha256((interpreter + text).getBytes(StandardCharsets.UTF_8));
            Path folder = Cache.ofUser().entry("venvs/" + key.substring(0, 16), entry -> {
                Venv made = empty(entry, interpreter);
                made.python("-m", "pip", "install", "--requirement", requirements)
                        .run()
                        .orThrow();
            });
            return new Venv(folder, interpreter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a new one, with options of Python's {@code venv}. */
    public static Venv empty(Path folder, Interpreter interpreter, Object... options) {
        Command.of(interpreter.executable(), "-m", "venv")
                .with(options)
                .with(folder)
                .run()
                .orThrow();
        return new Venv(folder, interpreter);
    }

    public Command python(Object... arguments) {
        return tool("python").with(arguments);
    }

    /** A program of the environment, which is also first on its path. */
    public Command tool(String name) {
        return Command.of(bin().resolve(name)).env("PATH", bin() + ":" + System.getenv("PATH"));
    }

    public Path bin() {
        return folder.resolve("bin");
    }

    public Path sitePackages() {
        return folder.resolve("lib/python" + interpreter.version() + "/site-packages");
    }
}
