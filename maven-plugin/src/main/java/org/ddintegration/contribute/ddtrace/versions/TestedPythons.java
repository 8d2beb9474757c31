package org.ddintegration.contribute.ddtrace.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.TestMatrix;
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
        return of(integration, integration.descriptor().tests());
    }

    /** Those of one environment. */
    public static TestedPythons of(Integration integration, TestMatrix tests) {
        return of(integration.descriptor(), tests, integration.layout());
    }

    /** @param tests the environment */
    public static TestedPythons of(Descriptor integration, TestMatrix tests, Layout layout) {
        List<String> supported = layout.pythons();
        PythonSpecifier library = PythonSpecifier.parse(integration.library().python());
        PythonSpecifier descriptor =
                PythonSpecifier.parse(tests.pythonMin().map(min -> ">=" + min).orElse("")
                        + tests.pythonMax().map(max -> ",<=" + max).orElse(""));
        List<String> allowed = supported.stream()
                .filter(version -> library.allows(version) && descriptor.allows(version))
                .toList();
        if (allowed.isEmpty()) {
            return new TestedPythons(supported, List.of(), tests);
        }
        int first = supported.indexOf(allowed.get(0));
        int last = supported.indexOf(allowed.get(allowed.size() - 1));
        return new TestedPythons(supported, supported.subList(first, last + 1), tests);
    }

    /** The call of the riotfile's {@code select_pys}; of the target's own bounds it has those that the descriptor states. */
    public String call() {
        List<String> bounds = new ArrayList<>();
        if (!tested.isEmpty()) {
            bound("min_version", tested.get(0), supported.get(0), stated.pythonMin())
                    .ifPresent(bounds::add);
            bound("max_version", tested.get(tested.size() - 1), supported.get(supported.size() - 1), stated.pythonMax())
                    .ifPresent(bounds::add);
        }
        return "select_pys(" + String.join(", ", bounds) + ")";
    }

    private static Optional<String> bound(String name, String tested, String supported, Optional<String> stated) {
        return tested.equals(supported) && !stated.equals(Optional.of(tested))
                ? Optional.empty()
                : Optional.of(name + "=\"" + tested + "\"");
    }
}
