package org.ddintegration.verify.environments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.Console;
import org.ddintegration.file.Digest;
import org.ddintegration.file.TemporaryFolder;
import org.ddintegration.plan.write.LockFile;
import org.ddintegration.process.Program;
import org.ddintegration.python.PythonInterpreter;

/** Virtual environments, each made once for an interpreter and a set of requirements and then kept. */
public final class Environments {
    private static final int DIGITS = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Path root;
    private final Installer installer;
    private final Console console;

    /** @param root folder that they are kept in */
    public Environments(Path root, Installer installer, Console console) {
        this.root = root;
        this.installer = installer;
        this.console = console;
    }

    /**
     * @param what it is for, for the console
     * @param requirements as pip takes them
     * @param log what the installer printed, when one was made
     * @return empty when it could not be made; the log says why
     */
    @SuppressWarnings("try")
    public Optional<VirtualEnvironment> with(
            String what, PythonInterpreter python, List<String> requirements, Path log) {
        Path folder = realRoot().resolve(name(python, requirements));
        try (LockFile alone = lock(folder)) {
            return one(what, python, requirements, log, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Programs of an environment name their interpreter by its path, so no link may be on the way there. */
    private Path realRoot() {
        try {
            return Files.isDirectory(root)
                    ? root.toRealPath()
                    : Files.createDirectories(root).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Integrations share environments, and may be verified at the same time. */
    private LockFile lock(Path folder) {
        return LockFile.take(folder.resolveSibling(folder.getFileName() + ".lock"), PATIENCE, console);
    }

    private Optional<VirtualEnvironment> one(
            String what, PythonInterpreter python, List<String> requirements, Path log, Path folder)
            throws IOException {
        Path complete = folder.resolve("complete");
        VirtualEnvironment environment = new VirtualEnvironment(folder, python);
        if (isWhole(folder, complete)) {
            return Optional.of(environment);
        }
        console.info("making an environment for " + what);
        if (!make(python, folder, log).well() || !installer.install(folder, requirements, log)) {
            return Optional.empty();
        }
        Files.writeString(complete, folder.toRealPath().toString());
        return Optional.of(environment);
    }

    /** Whether all of it was installed, it is still where it was then, and its interpreter is still there. */
    private static boolean isWhole(Path folder, Path complete) throws IOException {
        return Files.exists(complete)
                && Files.readString(complete).equals(folder.toRealPath().toString())
                && Files.isExecutable(VirtualEnvironment.python(folder));
    }

    /** An environment of its own for one run, with nothing in it. */
    static VirtualEnvironment empty(PythonInterpreter python, Path folder, Path log) {
        if (!make(python, folder, log).well()) {
            throw new IllegalStateException("no virtual environment can be made; see " + log);
        }
        return new VirtualEnvironment(folder, python);
    }

    /**
     * Whether a distribution can be installed and one of its modules imported, in an environment that is gone afterwards.
     *
     * @param requirement as pip takes it
     * @param log what the installer and the import printed
     */
    public boolean canImport(PythonInterpreter python, String requirement, String module, Path log) {
        try (TemporaryFolder folder = TemporaryFolder.create(realRoot(), "trial-")) {
            VirtualEnvironment trial = empty(python, folder.path().resolve("environment"), log);
            return installer.install(trial.folder(), List.of(requirement), log)
                    && Program.of(trial.python(), "-c", "import " + module)
                            .run(log)
                            .well();
        }
    }

    /** Another one, with pip and nothing else in it. */
    public static VirtualEnvironment withPip(PythonInterpreter python, Path folder, Path log) {
        VirtualEnvironment made = empty(python, folder, log);
        if (!Installer.bringPip(folder, log)) {
            throw new IllegalStateException("pip cannot be installed; see " + log);
        }
        return made;
    }

    private static Program.Ended make(PythonInterpreter python, Path folder, Path log) {
        try {
            Files.createDirectories(folder.getParent());
            return Program.of(python.executable(), "-m", "venv", "--clear", "--without-pip", folder)
                    .in(folder.getParent())
                    .run(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(PythonInterpreter python, List<String> requirements) {
        String key = Stream.concat(
                        Stream.of(python.version()), requirements.stream().sorted())
                .reduce("", (all, one) -> all + one + "\n");
        String digest = Digest.of(key.getBytes(StandardCharsets.UTF_8));
        return "py" + python.minorVersion() + "-" + digest.substring(0, DIGITS);
    }
}
