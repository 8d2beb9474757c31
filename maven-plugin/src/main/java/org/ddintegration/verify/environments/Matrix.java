package org.ddintegration.verify.environments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddintegration.contribute.ddtrace.versions.TestedPythons;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Releases;
import org.ddintegration.descriptor.TestMatrix;
import org.ddintegration.packaging.Version;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.target.Layout;

/** The environments that an integration is tested in. */
public final class Matrix {
    private static final List<String> ALWAYS = List.of(
            "coverage",
            "hypothesis<6.45.1",
            "jsonschema",
            "mock",
            "opentracing",
            "pytest",
            "pytest-asyncio",
            "pytest-cov",
            "pytest-mock",
            "pytest-randomly",
            "PyYAML",
            "riot",
            "setuptools<81");
    private static final String LATEST = "latest";
    private static final String LOWEST = "-lowest";

    /**
     * @param id name for files
     * @param library distribution and version
     * @param requirements as pip takes them
     */
    public record Cell(String id, PythonInterpreter python, String library, List<String> requirements) {
        public boolean isLowest() {
            return id.endsWith(LOWEST);
        }

        @Override
        public String toString() {
            return "Python " + python.minorVersion() + ", " + library;
        }
    }

    private final Descriptor descriptor;
    private final Layout layout;
    private final PackageIndex index;

    public Matrix(Descriptor descriptor, Layout layout, PackageIndex index) {
        this.descriptor = descriptor;
        this.layout = layout;
        this.index = index;
    }

    /** The versions of Python that the integration supports, oldest first. */
    public List<String> supported() {
        Set<String> tested =
                environments().stream().flatMap(one -> pythons(one).stream()).collect(Collectors.toSet());
        return layout.pythons().stream().filter(tested::contains).toList();
    }

    /** Those of them that this machine has. */
    public List<PythonInterpreter> usable() {
        List<String> supported = supported();
        return PythonInterpreter.installed().stream()
                .filter(python -> supported.contains(python.minorVersion()))
                .toList();
    }

    /**
     * The lowest version of the library on the oldest Python, the latest that is tested on all others.
     *
     * @param pythons those to test with, oldest first; not empty
     */
    public List<Cell> cells(List<PythonInterpreter> pythons, String wheel) {
        PythonInterpreter oldest = pythons.get(0);
        Cell lowest = lowest(oldest, wheel);
        List<Cell> cells = new ArrayList<>(List.of(lowest));
        Cell latest = latest(oldest, wheel);
        if (pythons.size() == 1 && !lowest.library().equals(latest.library())) {
            cells.add(latest);
        }
        pythons.stream().skip(1).forEach(python -> cells.add(latest(python, wheel)));
        return cells;
    }

    private Cell lowest(PythonInterpreter python, String wheel) {
        TestMatrix environment = of(python).get(0);
        String library = library(environment.versions().stream().findFirst().orElse(LATEST));
        return new Cell(
                "py" + python.minorVersion() + LOWEST, python, library, requirements(environment, library, wheel));
    }

    private Cell latest(PythonInterpreter python, String wheel) {
        List<TestMatrix> all = of(python);
        TestMatrix environment = all.get(all.size() - 1);
        String library = library(isStated() ? lastOf(environment.versions()) : LATEST);
        return new Cell(
                "py" + python.minorVersion() + "-latest", python, library, requirements(environment, library, wheel));
    }

    private static String lastOf(List<String> versions) {
        return versions.isEmpty() ? LATEST : versions.get(versions.size() - 1);
    }

    /** Whether the descriptor says what each environment has: then nothing else is known to fit. */
    private boolean isStated() {
        return !descriptor.testing().matrix().environments().isEmpty();
    }

    private List<TestMatrix> environments() {
        TestMatrix matrix = descriptor.testing().matrix();
        return isStated() ? matrix.environments() : List.of(matrix);
    }

    private List<TestMatrix> of(PythonInterpreter python) {
        return environments().stream()
                .filter(one -> pythons(one).contains(python.minorVersion()))
                .toList();
    }

    private List<String> pythons(TestMatrix environment) {
        return TestedPythons.of(descriptor, environment, layout).tested();
    }

    private String library(String version) {
        return descriptor.library().distributions().stream()
                .findFirst()
                .map(name -> descriptor.testing().matrix().install().orElse(name) + specifier(name, version))
                .orElse(descriptor.library().module());
    }

    private String specifier(String distribution, String version) {
        if (version.equals(LATEST)) {
            return descriptor.testing().matrix().install().isPresent()
                    ? ""
                    : "==" + index.versions(distribution).newest().version();
        }
        return Character.isDigit(version.charAt(0)) ? "==" + version : version;
    }

    private List<String> requirements(TestMatrix environment, String library, String wheel) {
        List<String> all = new ArrayList<>(ALWAYS);
        all.addAll(ddtrace(wheel));
        if (!descriptor.library().distributions().isEmpty()) {
            all.add(library);
            descriptor.library().distributions().stream().skip(1).forEach(all::add);
        }
        Map<String, Releases> packages =
                new LinkedHashMap<>(descriptor.testing().matrix().packages());
        packages.putAll(environment.packages());
        packages.forEach((name, releases) -> {
            String version = releases.last();
            all.add(name + (version.equals(LATEST) ? "" : version));
        });
        return all;
    }

    /** What a wheel of ddtrace is installed by. */
    public static List<String> ddtrace(String wheel) {
        return List.of("ddtrace==" + wheel, beforeWraptTwo(wheel) ? "wrapt<2" : "wrapt");
    }

    /** Patch tests of versions before 3.18 fail with wrapt 2. */
    private static boolean beforeWraptTwo(String wheel) {
        Optional<Version> version = Version.parse(wheel);
        Optional<Version> first = Version.parse("3.18");
        return version.isPresent() && version.get().compareTo(first.orElseThrow()) < 0;
    }
}
