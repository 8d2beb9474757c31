package org.ddintegration.scan.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;

/** Finds out what calls call. */
public final class CallResolver {
    private final Evaluator evaluator;
    private final Lineage lineage;

    public CallResolver(Evaluator evaluator, Lineage lineage) {
        this.evaluator = evaluator;
        this.lineage = lineage;
    }

    /** What a call of the path in the function may call; empty when that cannot be told. */
    public List<Target> resolve(String callee, PyFunction within, Consumer<PyFunction> properties) {
        return targets(evaluator.evaluate(callee, evaluator.scope(within), properties));
    }

    /** Likewise for a call by the module's own statements. */
    public List<Target> resolve(String callee, PyModule within) {
        return targets(evaluator.evaluate(callee, evaluator.scope(within)));
    }

    private List<Target> targets(List<Value> values) {
        List<Target> found = new ArrayList<>(values.size());
        for (Value value : values) {
            target(value).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Target> target(Value value) {
        if (value instanceof Value.OfFunction one) {
            return Optional.of(new Target.Function(one.function(), one.guessed()));
        }
        if (value instanceof Value.OfClass one) {
            Optional<PyFunction> constructor =
                    lineage.method(one.type(), "__init__").or(() -> lineage.method(one.type(), "__new__"));
            return Optional.of(new Target.Construction(one.type(), constructor));
        }
        if (value instanceof Value.Instance one) {
            return lineage.method(one.type(), "__call__").map(method -> new Target.Function(method, false));
        }
        return value instanceof Value.Outside one ? Optional.of(new Target.Outside(one.path())) : Optional.empty();
    }
}
