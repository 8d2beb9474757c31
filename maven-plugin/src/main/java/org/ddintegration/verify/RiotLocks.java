package org.ddintegration.verify;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.contribute.Locks;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.file.TemporaryFolder;
import org.ddintegration.plan.write.LockFile;
import org.ddintegration.process.Children;
import org.ddintegration.process.Program;
import org.ddintegration.process.ProgramLog;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.Layout;
import org.ddintegration.verify.environments.Environments;
import org.ddintegration.verify.environments.Installer;
import org.ddintegration.verify.environments.PinnedRiot;
import org.ddintegration.verify.environments.PipSettings;
import org.ddintegration.verify.environments.VirtualEnvironment;
import org.ddintegration.verify.environments.Workcopy;

/**
 * Has the riot that the target pins make an integration's lock files, in a copy of the target.
 *
 * @param state folder for what is kept: logs and the copy in {@code NAME/locking}, riot's own environment in
 *     {@code environments}
 */
public record RiotLocks(Checkout target, Path state, Console console) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{6,}");
    private static final String NO_PYTHON = "not available";
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** What pip's own settings add: where the machine finds packages is no matter of the target's. */
    private static final Pattern SETTINGS =
            Pattern.compile("(?m)^--(?:find-links|index-url|extra-index-url|trusted-host)\\b.*\\n\\n?");

    /**
     * @param layout the target's
     * @throws ProblemException when riot cannot be had, or fails
     */
    @SuppressWarnings("try")
    public Locks make(Descriptor descriptor, Layout layout) {
        String name = descriptor.name();
        Path folder = state.resolve(name).resolve("locking");
        Path logs = folder.resolve("logs");
        Path newest = PythonInterpreter.newestInstalled().executable();
        Children.watch(newest);
        try (LockFile alone = LockFile.take(folder.resolve("lock"), PATIENCE, console)) {
            Path copy = folder.resolve("checkout");
            TemporaryFolder.deleteTree(copy);
            Workcopy.make(target.root(), copy);
            TreeMap<String, String> files = new TreeMap<>();
            List<String> missing = new ArrayList<>();
            Program riot = riot(copy, newest, logs);
            List<String> hashes = hashes(name, riot, logs);
            console.info("making lock files of " + hashes.size() + " environments of " + name + " with riot");
            for (String hash : hashes) {
                lock(hash, riot, log(logs, hash))
                        .ifPresentOrElse(text -> files.put(hash, text), () -> missing.add(hash));
            }
            TemporaryFolder.deleteTree(copy);
            return new Locks(Locks.environments(descriptor, layout), files, missing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Program riot(Path copy, Path newest, Path logs) {
        Path log = log(logs, "environment");
        PinnedRiot riot = new PinnedRiot(
                target,
                new Environments(
                        state.resolve("environments"),
                        new Installer(PipSettings.of(newest, log(logs, "pip-settings"))),
                        console));
        VirtualEnvironment environment = riot.make(log).orElseThrow(() -> failed("riot cannot be installed", log));
        String pythons = PythonInterpreter.installed().stream()
                .map(python -> python.executable().getParent().toString())
                .collect(Collectors.joining(File.pathSeparator));
        return Program.of(environment.tool("riot"))
                .in(copy)
                .set("PATH", pythons + File.pathSeparator + environment.path())
                .without("PYTHONPATH");
    }

    private static List<String> hashes(String name, Program riot, Path logs) {
        Path log = log(logs, "list");
        if (!riot.with("list", "--hash-only", "^" + name + "$").run(log).well()) {
            throw failed("riot does not list the environments", log);
        }
        return ProgramLog.text(log)
                .lines()
                .filter(line -> HASH.matcher(line).matches())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the lock file holds; empty when there is no Python for it. */
    private static Optional<String> lock(String hash, Program riot, Path log) throws IOException {
        Path file = riot.folder().orElseThrow().resolve(".riot/requirements").resolve(hash + ".txt");
        Files.deleteIfExists(file);
        if (riot.with("-P", "-v", "requirements", hash).run(log).well() && Files.exists(file)) {
            return Optional.of(withoutSettings(Files.readString(file)));
        }
        if (ProgramLog.text(log).contains(NO_PYTHON)) {
            return Optional.empty();
        }
        throw failed("riot makes no lock file", log);
    }

    static String withoutSettings(String lock) {
        return SETTINGS.matcher(lock).replaceAll("");
    }

    private static Path log(Path logs, String name) {
        return logs.resolve(name + ".log");
    }

    private static ProblemException failed(String rule, Path log) {
        return new ProblemException(Problem.of(
                        ProgramLog.excerpt(log),
                        rule,
                        "run again where the package index can be reached, or without -Ddd.lock; all else is written")
                .at(log.toString()));
    }
}
