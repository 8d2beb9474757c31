package org.ddintegration.python;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.process.SystemPath;

/** Looks for interpreters in the folders of PATH. Each is started to see what it is: a shim may lead nowhere. */
public final class PythonSearch {
    private static final Pattern NAME = Pattern.compile("python3(?:\\.(\\d{1,3}))?(?:\\.exe)?|python\\.exe");
    static final int OLDEST_MINOR = 8;

    private final List<Path> folders;
    private final Pyenv pyenv = Pyenv.ofUser();

    public PythonSearch(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The newest of each minor version, oldest minor version first. */
    List<PythonInterpreter> ofEachMinor() {
        Map<Integer, InterpreterProbe> found = new TreeMap<>();
        inUsersOrderProbed()
                .forEach(probe -> found.merge(
                        probe.minor(), probe, (known, other) -> known.micro() >= other.micro() ? known : other));
        return found.values().stream().map(InterpreterProbe::interpreter).toList();
    }

    PythonInterpreter find(Optional<String> wanted) {
        return wanted.map(this::named).orElseGet(this::newest);
    }

    /** What {@code python3} stands for, first on PATH first, then the interpreters with a version in their name. */
    public Stream<PythonInterpreter> inUsersOrder() {
        return inUsersOrderProbed().map(InterpreterProbe::interpreter).distinct();
    }

    private Stream<InterpreterProbe> inUsersOrderProbed() {
        return suitable(programs(Stream.concat(executables().filter(file -> minor(file) < 0), versionedNewestFirst())));
    }

    private PythonInterpreter newest() {
        List<InterpreterProbe> unversioned =
                probed(executables().filter(file -> minor(file) < 0).toList());
        Optional<InterpreterProbe> best = unversioned.stream().max(Comparator.comparingInt(InterpreterProbe::minor));
        int atLeast = best.map(InterpreterProbe::minor).orElse(OLDEST_MINOR - 1);
        return probed(versionedNewestFirst()
                        .filter(file -> minor(file) > atLeast)
                        .toList())
                .stream()
                .findFirst()
                .or(() -> best)
                .map(InterpreterProbe::interpreter)
                .orElseThrow(() -> new ProblemException(noneOnPath()));
    }

    /** Those that are suitable, in the order given; they are started side by side, since a shim may take its time. */
    private List<InterpreterProbe> probed(List<Path> files) {
        return suitable(programs(files.stream()).toList().parallelStream()).toList();
    }

    /** What the files start, each once, however many shims lead to it. */
    private Stream<Path> programs(Stream<Path> files) {
        return files.map(pyenv::behind).flatMap(Optional::stream).distinct();
    }

    private static Stream<InterpreterProbe> suitable(Stream<Path> programs) {
        return programs.map(InterpreterProbe::run).flatMap(Optional::stream).filter(InterpreterProbe::suitable);
    }

    /** @throws ProblemException when there is nothing that could be an interpreter */
    void requireAny() {
        if (executables().findAny().isEmpty()) {
            throw new ProblemException(noneOnPath());
        }
    }

    public static Problem noneOnPath() {
        return Problem.of(
                "python3",
                "CPython 3." + OLDEST_MINOR + " or newer is needed to read Python, and PATH has none",
                "install it, or name one with -Ddd.python=PATH");
    }

    private PythonInterpreter named(String wanted) {
        Problem missing = Problem.of(wanted, "no such program", "give the path of a CPython, or its name on PATH")
                .at("dd.python");
        Path file = locate(wanted).orElseThrow(() -> new ProblemException(missing));
        InterpreterProbe probe = pyenv.behind(file)
                .flatMap(InterpreterProbe::run)
                .orElseThrow(() -> new ProblemException(
                        Problem.of(wanted, "does not run as a Python interpreter", "give another one")
                                .at("dd.python")));
        if (!probe.cpython() || probe.minor() < OLDEST_MINOR) {
            throw new ProblemException(Problem.of(
                            wanted,
                            "must be CPython 3." + OLDEST_MINOR + " or newer, but is " + probe.describe(),
                            "give another one")
                    .at("dd.python"));
        }
        return probe.interpreter();
    }

    private Optional<Path> locate(String wanted) {
        try {
            if (wanted.contains("/") || wanted.contains(File.separator)) {
                return Optional.of(Path.of(wanted).toAbsolutePath()).filter(PythonSearch::executable);
            }
            return SystemPath.program(wanted, folders);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Stream<Path> versionedNewestFirst() {
        return executables()
                .filter(file -> minor(file) >= OLDEST_MINOR)
                .sorted(Comparator.comparingInt(PythonSearch::minor).reversed());
    }

    private Stream<Path> executables() {
        return folders.stream().distinct().flatMap(PythonSearch::interpreters);
    }

    private static Stream<Path> interpreters(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return Arrays.stream(files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .filter(PythonSearch::executable)
                    .sorted()
                    .toArray(Path[]::new));
        } catch (IOException e) {
            return Stream.empty(); // PATH may name folders that are not there
        }
    }

    private static boolean executable(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    /** 12 of {@code python3.12}, -1 of {@code python3}. */
    private static int minor(Path file) {
        Matcher matcher = NAME.matcher(file.getFileName().toString());
        return matcher.matches() && matcher.group(1) != null ? Integer.parseInt(matcher.group(1)) : -1;
    }
}
