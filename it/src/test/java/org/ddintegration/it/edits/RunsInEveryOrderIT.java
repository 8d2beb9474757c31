package org.ddintegration.it.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.plan.model.Plan;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two integrations are written to real trees and taken out again, in every order. {@code -Dit.pairs} tries more. */
class RunsInEveryOrderIT {
    private static final int PAIRS = Integer.getInteger("it.pairs", 3);
    private static final long SEED = Long.getLong("it.seed", 1);

    @TempDir
    Path folder;

    static Stream<String> trees() {
        return RealTree.VERSIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("trees")
    void leaveTheTreeAsItWas(String version) {
        RealTree tree = RealTree.of(version);
        AnyDescriptor descriptors = new AnyDescriptor(new Random(SEED));
        int runs = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            Descriptor one = descriptors.draw();
            Descriptor other = descriptors.draw();
            for (List<Descriptor> put : List.of(List.of(one, other), List.of(other, one))) {
                for (List<Descriptor> removed : List.of(List.of(one, other), List.of(other, one))) {
                    inOrder(new Runs(tree, folder.resolve("" + runs++)), put, removed);
                }
            }
        }
        System.out.printf("%s: %d orders of two integrations%n", tree, runs);
    }

    private static void inOrder(Runs runs, List<Descriptor> put, List<Descriptor> removed) {
        runs.put(put.get(0));
        SortedMap<String, Optional<String>> alone = runs.changed();
        runs.put(put.get(1));
        String names = put.get(0).name() + ", " + put.get(1).name();

        assertNothingIsLeftToDo(runs.put(put.get(0), put.get(1)), "again, in one run, " + names);
        assertNothingIsLeftToDo(runs.put(put.get(1)), "again, the second of " + names);
        runs.remove(removed.get(0));
        assertNothingIsLeftToDo(runs.put(removed.get(1)), "again, the one that stayed of " + names);
        if (removed.get(1).equals(put.get(0))) {
            assertThat(runs.changed()).as("the first of %s alone", names).isEqualTo(alone);
        }
        runs.remove(removed.get(1));
        assertThat(runs.changed()).as("none of %s", names).isEmpty();
    }

    private static void assertNothingIsLeftToDo(Plan plan, String when) {
        assertThat(plan.changes())
                .as(when)
                .filteredOn(change -> !change.before().equals(change.after()))
                .isEmpty();
        assertThat(plan.hasConflict()).as(when).isFalse();
    }
}
