package org.ddintegration.adopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.adopt.CodeFacts.VenvFact;
import org.ddintegration.descriptor.Releases;
import org.ddintegration.descriptor.TestMatrix;
import org.ddintegration.descriptor.file.TextRule;
import org.ddintegration.packaging.DistributionName;
import org.ddintegration.packaging.SpecifierSet;

/**
 * What the environments of the riotfile install, as the test matrix of a descriptor.
 *
 * @param environments each with all that it installs, lowest Python first as they stand there
 * @param install what the main distribution is installed as; empty when that is its name
 */
record AdoptedMatrix(List<TestMatrix> environments, Optional<String> install, List<Unread> unread) {
    private static final String RIOTFILE = "riotfile.py";
    private static final TextRule PYTHON = TextRule.of("tests", "python", "min");
    private static final TextRule PACKAGE = TextRule.ofKeys("tests", "packages");

    /** @param distribution the main one */
    static AdoptedMatrix of(VenvFact outermost, String distribution) {
        List<TestMatrix> environments = new ArrayList<>();
        Set<String> spellings = new LinkedHashSet<>();
        List<Unread> unread = new ArrayList<>();
        for (VenvFact one : leaves(outermost)) {
            Map<String, Releases> packages = new LinkedHashMap<>();
            Set<String> versions = new LinkedHashSet<>();
            one.packages().forEach((name, releases) -> {
                List<String> read = releases(releases);
                if (read.isEmpty() || !PACKAGE.accepts(name)) {
                    unread.add(new Unread(RIOTFILE, one.line(), name, "this release cannot be said in a descriptor"));
                } else if (isOf(name, distribution)) {
                    spellings.add(name);
                    versions.addAll(read);
                } else {
                    packages.put(name, read.size() == 1 ? Releases.of(read.get(0)) : Releases.listed(read));
                }
            });
            if (versions.isEmpty()) {
                versions.add("latest");
            }
            environments.add(new TestMatrix(
                    List.copyOf(versions),
                    packages,
                    one.pythonMin().filter(PYTHON::accepts),
                    one.pythonMax().filter(PYTHON::accepts),
                    PlainText.variables(one.variables())));
        }
        Optional<String> install =
                spellings.stream().filter(name -> !name.equals(distribution)).findFirst();
        return new AdoptedMatrix(List.copyOf(environments), install, unread);
    }

    /** Environments without inner ones, each with what those around it say; alike ones once. */
    private static List<VenvFact> leaves(VenvFact venv) {
        if (venv.inner().isEmpty()) {
            return List.of(venv);
        }
        return venv.inner().stream()
                .map(inner -> within(venv, inner))
                .flatMap(inner -> leaves(inner).stream())
                .distinct()
                .toList();
    }

    private static VenvFact within(VenvFact outer, VenvFact inner) {
        Map<String, List<String>> packages = new LinkedHashMap<>(outer.packages());
        packages.putAll(inner.packages());
        Map<String, String> variables = new LinkedHashMap<>(outer.variables());
        variables.putAll(inner.variables());
        boolean isStated = inner.pythonMin().isPresent() || inner.pythonMax().isPresent();
        return new VenvFact(
                outer.line(),
                packages,
                variables,
                isStated ? inner.pythonMin() : outer.pythonMin(),
                isStated ? inner.pythonMax() : outer.pythonMax(),
                inner.inner());
    }

    private static boolean isOf(String name, String distribution) {
        return DistributionName.normalize(name.replaceFirst("\\[.*", ""))
                .equals(DistributionName.normalize(distribution));
    }

    private static List<String> releases(List<String> found) {
        return found.stream()
                .map(version -> version.isEmpty() ? "latest" : version)
                .filter(version -> version.equals("latest")
                        || (!version.equals("*") && SpecifierSet.parse(version).isPresent()))
                .distinct()
                .toList();
    }
}
