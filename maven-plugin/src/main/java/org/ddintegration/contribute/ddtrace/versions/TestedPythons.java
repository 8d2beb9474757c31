package org.ddintegration.contribute.ddtrace.versions;

import java.util.List;
import java.util.Optional;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.TestMatrix;
import org.ddintegration.packaging.SpecifierSet;
import org.ddintegration.target.Layout;

/**
 * The Python versions in which an integration is tested: those of the target that the library and the descriptor allow.
 *
 * @param supported the target's, oldest first
 * @param tested of these, from the first to the last that is allowed; empty when none is
 * @param stated what the descriptor says
 */
public record TestedPythons(List<String> supported, List<String> tested, TestMatrix stated) {
    static TestedPythons of(Integration integration) {
        return of(integration, integration.descriptor().testing().matrix());
    }

    /** Those of one environment. */
    public static TestedPythons of(Integration integration, TestMatrix tests) {
        return of(integration.descriptor(), tests, integration.layout());
    }

    /** @param tests the environment */
    public static TestedPythons of(Descriptor integration, TestMatrix tests, Layout layout) {
        List<String> supported = layout.pythons();
        SpecifierSet python = SpecifierSet.of(integration.library().python())
                .and(specifier(">=", tests.pythonMin()))
                .and(specifier("<=", tests.pythonMax()));
        List<String> allowed = supported.stream().filter(python::allowsSomeOf).toList();
        if (allowed.isEmpty()) {
            return new TestedPythons(supported, List.of(), tests);
        }
        int first = supported.indexOf(allowed.get(0));
        int last = supported.indexOf(allowed.get(allowed.size() - 1));
        return new TestedPythons(supported, supported.subList(first, last + 1), tests);
    }

    private static SpecifierSet specifier(String operator, Optional<String> version) {
        return SpecifierSet.of(version.map(stated -> operator + stated).orElse("*"));
    }

    /** The lowest of them, where it is not the target's own or the descriptor states it. */
    public Optional<String> min() {
        return tested.isEmpty() ? Optional.empty() : bound(tested.get(0), supported.get(0), stated.pythonMin());
    }

    /** The highest of them, likewise. */
    public Optional<String> max() {
        return tested.isEmpty()
                ? Optional.empty()
                : bound(tested.get(tested.size() - 1), supported.get(supported.size() - 1), stated.pythonMax());
    }

    private static Optional<String> bound(String tested, String supported, Optional<String> stated) {
        return Optional.of(tested).filter(bound -> !bound.equals(supported) || stated.equals(Optional.of(bound)));
    }
}
