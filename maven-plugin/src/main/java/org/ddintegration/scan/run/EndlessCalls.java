package org.ddintegration.scan.run;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.ddintegration.scan.facts.CallFact;
import org.ddintegration.scan.graph.CallGraph;
import org.ddintegration.scan.graph.EdgeKind;
import org.ddintegration.scan.model.PyFunction;

/** Tells functions that do not return before the program ends: a span around one would never be sent. */
final class EndlessCalls {
    /** {@code run_forever}, {@code loop_forever}, {@code run_polling}, {@code _main_loop}, {@code requestLoop}. */
    private static final Pattern NAME =
            Pattern.compile("(?i)(?:.*_)?(?:forever|(?:run|start)_polling|(?:main|request|serve|receive)_?loop)");

    private static final int DEEPEST = 3;

    private final CallGraph graph;

    EndlessCalls(CallGraph graph) {
        this.graph = graph;
    }

    /** By its name, or by that of what it calls in the end. */
    boolean isEndless(PyFunction function) {
        return isEndless(function, DEEPEST, new HashSet<>());
    }

    private boolean isEndless(PyFunction function, int depth, Set<PyFunction> seen) {
        if (NAME.matcher(function.name()).matches()) {
            return true;
        }
        boolean callsEndless = function.facts().scope().calls().stream()
                .filter(call -> !call.is(CallFact.INNER))
                .anyMatch(call -> NAME.matcher(call.method()).matches());
        return callsEndless
                || (depth > 0
                        && seen.add(function)
                        && graph.from(function).stream()
                                .filter(edge -> edge.kind() == EdgeKind.CALL && (edge.flags() & CallFact.INNER) == 0)
                                .anyMatch(edge -> isEndless(edge.to(), depth - 1, seen)));
    }
}
