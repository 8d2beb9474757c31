package org.ddintegration.scan.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ddintegration.scan.facts.CallFact;
import org.ddintegration.scan.graph.CommonNames;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;

/** Guesses what is called on a receiver of unknown type: by the receiver's name, else by the method's. */
final class Namesakes {
    private static final int MOST_BY_RECEIVER = 6;
    private static final int MOST_BY_METHOD = 4;
    private static final int SHORTEST_RECEIVER = 4;
    private static final int LONGEST_NAME = 80;

    private final Lineage lineage;
    private final Map<String, List<PyClass>> classes = new HashMap<>();
    private final Map<String, List<PyFunction>> methods = new HashMap<>();

    Namesakes(LibraryModel library, Lineage lineage) {
        this.lineage = lineage;
        for (PyModule module : library.modules()) {
            if (module.own()) {
                module.classes().forEach(this::add);
            }
        }
    }

    private void add(PyClass type) {
        String name = type.name().toLowerCase(Locale.ROOT).replace("_", "");
        for (int from = 0; from == 0 || from <= Math.min(name.length(), LONGEST_NAME) - SHORTEST_RECEIVER; from++) {
            classes.computeIfAbsent(name.substring(from), n -> new ArrayList<>(1))
                    .add(type);
        }
        for (PyFunction method : type.methods()) {
            methods.computeIfAbsent(method.name(), n -> new ArrayList<>(1)).add(method);
        }
    }

    /** Functions with the share of belief that each deserves. */
    Map<PyFunction, Double> of(CallFact call) {
        String method = call.method();
        String receiver = call.receiver().toLowerCase(Locale.ROOT).replace("_", "");
        if (method.isEmpty() || (method.startsWith("__") && !receiver.isEmpty())) {
            return Map.of();
        }
        Map<PyFunction, Double> found = new LinkedHashMap<>();
        classes.getOrDefault(receiver, List.of()).stream()
                .flatMap(type -> lineage.method(type, method).stream())
                .forEach(function -> found.put(function, 1.0));
        if (!found.isEmpty()) {
            double share = found.size() > MOST_BY_RECEIVER ? 0 : 1.0 / found.size();
            found.replaceAll((function, one) -> share);
            return share == 0 ? Map.of() : found;
        }
        List<PyFunction> namesakes = methods.getOrDefault(method, List.of());
        if (!CommonNames.contains(method) && namesakes.size() <= MOST_BY_METHOD) {
            namesakes.forEach(function -> found.put(function, 1 / (1.5 * namesakes.size())));
        }
        return found;
    }
}
