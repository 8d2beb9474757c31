package org.ddintegration.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Optional<String> NONE = Optional.empty();
    private static final Optional<String> ONE = Optional.of("one\n");
    private static final Optional<String> TWO = Optional.of("two\n");

    @Test
    void aFileThatIsMadeAndThenChangedIsMade() {
        Plan both = plan(change(NONE, ONE, piece("", Action.CREATE)))
                .then(plan(change(ONE, TWO, piece("", Action.UPDATE))));

        assertThat(both.changes())
                .containsExactly(new Change("a.py", Action.CREATE, NONE, TWO, List.of(piece("", Action.UPDATE))));
    }

    @Test
    void whatTheLaterPlanFindsAsItIsWantedIsWhatTheEarlierMadeIt() {
        Plan both = plan(change(ONE, TWO, piece("x", Action.UPDATE), piece("gone", Action.DELETE)))
                .then(plan(change(TWO, TWO, piece("x", Action.UNCHANGED).at(7), piece("y", Action.UNCHANGED))));

        assertThat(both.changes())
                .containsExactly(new Change(
                        "a.py",
                        Action.UPDATE,
                        ONE,
                        TWO,
                        List.of(
                                piece("x", Action.UPDATE).at(7),
                                piece("y", Action.UNCHANGED),
                                piece("gone", Action.DELETE))));
    }

    @Test
    void filesOfBothAreInTheOrderOfTheirPaths() {
        Change later = new Change("A.py", Action.CREATE, NONE, ONE, List.of());

        assertThat(plan(change(NONE, ONE, piece("", Action.CREATE)))
                        .then(plan(later))
                        .changes())
                .extracting(Change::path)
                .containsExactly("A.py", "a.py");
    }

    @Test
    void whatIsLeftToDoIsLeftByTheLater() {
        Plan first = new Plan(List.of(), List.of("make lock files"), List.of(), List.of(), List.of(), List.of("old"));

        Plan both = first.then(plan());

        assertThat(both.byHand()).isEmpty();
        assertThat(both.foldersLeft()).containsExactly("old");
    }

    private static Plan plan(Change... changes) {
        return new Plan(List.of(changes), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Change change(Optional<String> before, Optional<String> after, Piece... pieces) {
        return Change.of("a.py", before, after, Arrays.asList(pieces));
    }

    private static Piece piece(String entry, Action action) {
        return new Piece("foo", entry, action, Reason.NONE, "Contributor", List.of("name"), 1);
    }
}
