package org.ddintegration.verify.environments;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.python.PythonInterpreter;

/** A Python virtual environment, made by {@code venv}. */
public record VirtualEnvironment(Path folder, PythonInterpreter base) {
    static Path python(Path folder) {
        Path unix = folder.resolve("bin").resolve("python");
        return Files.exists(unix) ? unix : folder.resolve("Scripts").resolve("python.exe");
    }

    public Path python() {
        return python(folder);
    }

    public Path tool(String name) {
        return python().resolveSibling(name);
    }

    public boolean has(String tool) {
        return Files.exists(tool(tool));
    }

    public Path sitePackages() {
        try (Stream<Path> found = Files.find(
                folder, 4, (path, attributes) -> attributes.isDirectory() && path.endsWith("site-packages"))) {
            return found.findFirst().orElseThrow(() -> new IllegalStateException(folder + " has no site-packages"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of PATH under which its programs come first. */
    public String path() {
        return python().getParent() + File.pathSeparator + System.getenv("PATH");
    }

    /** Lets it import from a checkout of ddtrace, and what that needs from an environment that has the wheel. */
    public void imports(Path checkout, Path wheel) throws IOException {
        Files.write(sitePackages().resolve("checkout.pth"), List.of(checkout.toString(), wheel.toString()));
        addScript("ddtrace-run", "from ddtrace.commands.ddtrace_run import main\nmain()\n");
    }

    /** Adds a program that starts Python code with this environment. */
    private void addScript(String name, String code) throws IOException {
        Path script = tool(name);
        Files.writeString(script, "#!" + python() + "\n" + code);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
