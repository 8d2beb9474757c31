package org.ddintegration.verify.environments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.contribute.ddtrace.versions.TestedPythons;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Releases;
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
        return TestedPythons.of(descriptor, descriptor.testing().matrix(), layout)
                .tested();
    }

    /** Those of them that this machine has. */
    public List<PythonInterpreter> usable() {
        List<String> supported = supported();
        return PythonInterpreter.installed().stream()
                .filter(python -> supported.contains(python.minorVersion()))
                .toList();
    }

    /**
     * The lowest version of the library on the oldest Python, the latest on all others.
     *
     * @param pythons those to test with, oldest first; not empty
     */
    public List<Cell> cells(List<PythonInterpreter> pythons, String wheel) {
        List<String> versions = descriptor.testing().matrix().versions();
        String lowest = library(versions.isEmpty() ? LATEST : versions.get(0));
        String latest = library(LATEST);
        PythonInterpreter oldest = pythons.get(0);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell("py" + oldest.minorVersion() + LOWEST, oldest, lowest, requirements(lowest, wheel)));
        boolean onlyOne = pythons.size() == 1 && !lowest.equals(latest);
        for (PythonInterpreter python : onlyOne ? pythons : pythons.subList(1, pythons.size())) {
            cells.add(new Cell("py" + python.minorVersion() + "-latest", python, latest, requirements(latest, wheel)));
        }
        return cells;
    }

    private String library(String version) {
        return descriptor.library().distributions().stream()
                .findFirst()
                .map(name -> name + specifier(name, version))
                .orElse(descriptor.library().module());
    }

    private String specifier(String distribution, String version) {
        if (version.equals(LATEST)) {
            return "==" + index.versions(distribution).newest().version();
        }
        return Character.isDigit(version.charAt(0)) ? "==" + version : version;
    }

    private List<String> requirements(String library, String wheel) {
        List<String> all = new ArrayList<>(ALWAYS);
        all.addAll(ddtrace(wheel));
        if (!descriptor.library().distributions().isEmpty()) {
            all.add(library);
            descriptor.library().distributions().stream().skip(1).forEach(all::add);
        }
        for (Map.Entry<String, Releases> extra :
                descriptor.testing().matrix().packages().entrySet()) {
            String version = extra.getValue().last();
            all.add(extra.getKey() + (version.equals(LATEST) ? "" : version));
        }
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
