package org.ddintegration.contribute.ddtrace.registration;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.Python;
import org.ddintegration.edit.python.PythonEntry;

/** The modules whose import triggers the patch, where the integration's name does not tell. */
@Contributes(
        path = "ddtrace/_monkey.py",
        keys = {"name", "library.modules"},
        order = 310)
public final class ModulesForContrib implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        String name = integration.descriptor().name();
        List<String> modules = integration.descriptor().library().modules();
        if (modules.equals(List.of(name))) {
            return Contribution.nothing();
        }
        return Contribution.entry(PythonEntry.inDict("_MODULES_FOR_CONTRIB", name, lines(name, modules)));
    }

    private static List<String> lines(String name, List<String> modules) {
        List<String> literals = modules.stream().map(new Python()::string).toList();
        if (literals.size() == 1) {
            return List.of("\"" + name + "\": (" + literals.get(0) + ",),");
        }
        List<String> lines = new ArrayList<>(List.of("\"" + name + "\": ("));
        literals.forEach(literal -> lines.add("    " + literal + ","));
        lines.add("),");
        return lines;
    }
}
