package org.ddintegration.contribute.ddtrace;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.TestMatrix;

/**
 * The Python versions in which an integration is tested: those of the target that the library and the descriptor allow.
 *
 * @param supported the target's, oldest first
 * @param tested of these, from the first to the last that is allowed; empty when none is
 */
record TestedPythons(List<String> supported, List<String> tested) {
    static TestedPythons of(Integration integration) {
        List<String> supported = integration.layout().pythons();
        TestMatrix tests = integration.descriptor().tests();
        PythonSpecifier library =
                PythonSpecifier.parse(integration.descriptor().library().python());
        PythonSpecifier descriptor =
                PythonSpecifier.parse(tests.pythonMin().map(min -> ">=" + min).orElse("")
                        + tests.pythonMax().map(max -> ",<=" + max).orElse(""));
        List<String> allowed = supported.stream()
                .filter(version -> library.allows(version) && descriptor.allows(version))
                .toList();
        if (allowed.isEmpty()) {
            return new TestedPythons(supported, List.of());
        }
        int first = supported.indexOf(allowed.get(0));
        int last = supported.indexOf(allowed.get(allowed.size() - 1));
        return new TestedPythons(supported, supported.subList(first, last + 1));
    }

    /** The call of the riotfile's {@code select_pys}; bounds that are the target's own are left out. */
    String call() {
        List<String> bounds = new ArrayList<>();
        if (!tested.isEmpty()) {
            String first = tested.get(0);
            String last = tested.get(tested.size() - 1);
            if (!first.equals(supported.get(0))) {
                bounds.add("min_version=\"" + first + "\"");
            }
            if (!last.equals(supported.get(supported.size() - 1))) {
                bounds.add("max_version=\"" + last + "\"");
            }
        }
        return "select_pys(" + String.join(", ", bounds) + ")";
    }
}
