package org.ddintegration.workflow.goals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ddintegration.contribute.Locks;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.Layout;
import org.ddintegration.target.Layouts;
import org.ddintegration.verify.RiotLocks;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.loading.IntegrationInput;

/** Has riot make the lock files of integrations that are in the target by now. */
final class Locking {
    private final Bench bench;
    private final Checkout target;

    Locking(Bench bench, Checkout target) {
        this.bench = bench;
        this.target = target;
    }

    /** By the integrations' names. */
    Map<String, Locks> of(List<IntegrationInput> integrations) {
        Layout layout = Layouts.of(target);
        Path state = bench.workspace().state();
        return integrations.stream()
                .collect(Collectors.toMap(one -> one.descriptor().name(), one -> new RiotLocks(
                                target,
                                bench.workspace()
                                        .stateOf(one.descriptor().name())
                                        .resolve("locking"),
                                state.resolve("environments"),
                                bench.console())
                        .make(one.descriptor().name(), Locks.environments(one.descriptor(), one.tested(), layout))));
    }
}
