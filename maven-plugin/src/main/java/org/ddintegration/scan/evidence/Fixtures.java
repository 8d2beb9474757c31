package org.ddintegration.scan.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.scan.graph.ParameterSource;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;

/** Fixtures of pytest: a parameter of a test is given by the fixture of its name that is nearest. */
public final class Fixtures implements ParameterSource {
    private static final Set<String> DECORATORS = Set.of("fixture", "yield_fixture");

    private final Map<PyModule, Map<String, PyFunction>> byModule = new HashMap<>();
    private final Map<String, List<PyFunction>> shared = new HashMap<>();

    void add(PyModule test) {
        for (PyFunction function : test.functions()) {
            if (function.facts().decoratedWith(DECORATORS)) {
                byModule.computeIfAbsent(test, m -> new HashMap<>()).putIfAbsent(function.name(), function);
                if (test.file().endsWith("conftest.py")) {
                    shared.computeIfAbsent(function.name(), n -> new ArrayList<>(1))
                            .add(function);
                }
            }
        }
    }

    @Override
    public Optional<PyFunction> giver(PyFunction function, String parameter) {
        PyFunction near = byModule.getOrDefault(function.module(), Map.of()).get(parameter);
        if (near != null && near != function) {
            return Optional.of(near);
        }
        return shared.getOrDefault(parameter, List.of()).stream()
                .filter(fixture -> fixture != function)
                .max((one, other) -> Integer.compare(common(one, function), common(other, function)));
    }

    private static int common(PyFunction fixture, PyFunction function) {
        String folder = fixture.module().file().replaceFirst("conftest\\.py$", "");
        return function.module().file().startsWith(folder) ? folder.length() : -1;
    }
}
