package org.ddintegration.workflow.goals;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Piece;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.model.Reason;
import org.junit.jupiter.api.Test;

class StandingPackageTest {
    private static final String PATCH = "ddtrace/contrib/internal/foo/patch.py";

    @Test
    void refusesHandlersThatWouldStayAsSomebodyElseWroteThem() {
        assertThatThrownBy(() -> StandingPackage.refuse(plan(PATCH, Action.KEEP, Reason.FOREIGN)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(PATCH)
                .hasMessageContaining("-Ddd.replace");
    }

    @Test
    void letsPassWhatIsReplacedOrEdited() {
        assertThatCode(() -> {
                    StandingPackage.refuse(plan(PATCH, Action.UPDATE, Reason.REPLACED));
                    StandingPackage.refuse(plan(PATCH, Action.KEEP, Reason.EDITED));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void letsPassOtherFilesThatSomebodyElseWrote() {
        assertThatCode(() -> StandingPackage.refuse(plan("docs/index.rst", Action.KEEP, Reason.FOREIGN)))
                .doesNotThrowAnyException();
    }

    private static Plan plan(String path, Action action, Reason reason) {
        Piece piece = new Piece("foo", "", action, reason, "PatchModule", List.of(), 0);
        Change change = Change.of(path, Optional.of("mine\n"), Optional.of("mine\n"), List.of(piece));
        return new Plan(List.of(change), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
