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
import org.ddintegration.file.TemporaryFolder;
import org.ddintegration.plan.write.LockFile;
import org.ddintegration.process.Children;
import org.ddintegration.process.Program;
import org.ddintegration.process.ProgramLog;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.target.Checkout;
import org.ddintegration.verify.environments.Environments;
import org.ddintegration.verify.environments.Installer;
import org.ddintegration.verify.environments.PinnedRiot;
import org.ddintegration.verify.environments.PipSettings;
import org.ddintegration.verify.environments.VirtualEnvironment;
import org.ddintegration.verify.environments.Workcopy;

/**
 * Has the riot that the target pins make an integration's lock files, in a copy of the target.
 *
 * @param folder for logs, and the copy with the environments that riot makes
 * @param environments for the environment that riot itself is in
 */
public record RiotLocks(Checkout target, Path folder, Path environments, Console console) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{6,}");
    private static final String NO_PYTHON = "not available";
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** What pip's own settings add: where the machine finds packages is no matter of the target's. */
    private static final Pattern SETTINGS =
            Pattern.compile("(?m)^--(?:find-links|index-url|extra-index-url|trusted-host)\\b.*\\n\\n?");

    /**
     * @param key what {@link Locks#environments} is to be
     * @throws ProblemException when riot cannot be had, or fails
     */
    @SuppressWarnings("try")
    public Locks make(String name, String key) {
        Path newest = PythonInterpreter.newestInstalled().executable();
        Children.watch(newest);
        try (LockFile alone = LockFile.take(folder.resolve("lock"), PATIENCE, console)) {
            Path copy = folder.resolve("checkout");
            TemporaryFolder.deleteTree(copy);
            Workcopy.make(target.root(), copy);
            TreeMap<String, String> files = new TreeMap<>();
            List<String> missing = new ArrayList<>();
            Program riot = riot(copy, newest);
            List<String> hashes = hashes(name, riot);
            console.info("making lock files of " + hashes.size() + " environments of " + name + " with riot");
            for (String hash : hashes) {
                lock(hash, riot).ifPresentOrElse(text -> files.put(hash, text), () -> missing.add(hash));
            }
            TemporaryFolder.deleteTree(copy);
            return new Locks(key, files, missing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Program riot(Path copy, Path newest) {
        Path log = log("environment");
        PinnedRiot riot = new PinnedRiot(
                target,
                new Environments(environments, new Installer(PipSettings.of(newest, log("pip-settings"))), console));
        VirtualEnvironment environment = riot.make(log).orElseThrow(() -> failed("riot cannot be installed", log));
        String pythons = PythonInterpreter.installed().stream()
                .map(python -> python.executable().getParent().toString())
                .collect(Collectors.joining(File.pathSeparator));
        return Program.of(copy, log, environment.tool("riot").toString())
                .set("PATH", pythons + File.pathSeparator + environment.path())
                .set("PYTHONPATH", "");
    }

    private List<String> hashes(String name, Program riot) {
        Program list = riot.into(log("list")).with("list", "--hash-only", "^" + name + "$");
        if (!list.run().well()) {
            throw failed("riot does not list the environments", list.log());
        }
        return ProgramLog.text(list.log())
                .lines()
                .filter(line -> HASH.matcher(line).matches())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the lock file holds; empty when there is no Python for it. */
    private Optional<String> lock(String hash, Program riot) throws IOException {
        Program lock = riot.into(log(hash)).with("-P", "-v", "requirements", hash);
        Path file = riot.folder().resolve(".riot/requirements").resolve(hash + ".txt");
        Files.deleteIfExists(file);
        if (lock.run().well() && Files.exists(file)) {
            return Optional.of(withoutSettings(Files.readString(file)));
        }
        if (ProgramLog.text(lock.log()).contains(NO_PYTHON)) {
            return Optional.empty();
        }
        throw failed("riot makes no lock file", lock.log());
    }

    static String withoutSettings(String lock) {
        return SETTINGS.matcher(lock).replaceAll("");
    }

    private Path log(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    private static ProblemException failed(String rule, Path log) {
        return new ProblemException(Problem.of(
                        ProgramLog.excerpt(log),
                        rule,
                        "run again where the package index can be reached, or without -Ddd.lock; all else is written")
                .at(log.toString()));
    }
}
