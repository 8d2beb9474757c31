package org.ddintegration.workflow.goals;

import java.util.List;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.model.Reason;

/** Integrations that a target has already, written by somebody else. */
final class StandingPackage {
    private static final String HANDLERS = "/patch.py";

    private StandingPackage() {}

    /** @throws ProblemException when the handlers of an integration would stay as somebody else wrote them */
    static void refuse(Plan plan) {
        List<Problem> problems = plan.changes().stream()
                .filter(change -> change.path().endsWith(HANDLERS))
                .flatMap(change -> change.pieces().stream()
                        .filter(piece -> piece.reason() == Reason.FOREIGN)
                        .map(piece -> Problem.of(
                                        piece.integration(),
                                        "the target has an integration of this name, which this tool did not write, so that the descriptor would change nothing of it",
                                        "replace it with -Ddd.replace, describe it as it is with dd:adopt after moving the descriptor away, or choose another name")
                                .at(change.path())))
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }
}
