package org.ddintegration.verify.scope;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Nearest;

/** What of a verification is wanted. */
public record StepSelection(Set<StepKind> steps, PythonChoice pythons) {
    public static final StepSelection EVERYTHING =
            new StepSelection(EnumSet.complementOf(EnumSet.of(StepKind.RIOT)), PythonChoice.ENDS);

    /**
     * @param steps words between commas
     * @throws ProblemException when there is no step of that name
     */
    public static Set<StepKind> steps(String steps) {
        Set<StepKind> kinds = EnumSet.noneOf(StepKind.class);
        Arrays.stream(steps.split(","))
                .map(String::strip)
                .map(word -> StepKind.of(word).orElseThrow(() -> unknown(word)))
                .forEach(kinds::add);
        return kinds;
    }

    private static ProblemException unknown(String word) {
        Optional<String> nearest = Nearest.to(word, StepKind.words());
        return new ProblemException(Problem.of(
                        word,
                        "must be one of " + String.join(", ", StepKind.words()),
                        nearest.map(near -> "write " + near).orElse("write one or more of these, separated by commas"))
                .at("dd.verify.steps"));
    }

    /** These, and the project's own environments through riot. */
    public StepSelection withRiot() {
        Set<StepKind> more = EnumSet.copyOf(steps);
        more.add(StepKind.RIOT);
        return new StepSelection(more, pythons);
    }

    StepSelection without(Set<StepKind> kinds) {
        Set<StepKind> fewer = EnumSet.noneOf(StepKind.class);
        fewer.addAll(steps);
        fewer.removeAll(kinds);
        return new StepSelection(fewer, pythons);
    }

    public boolean has(StepKind... any) {
        return Arrays.stream(any).anyMatch(steps::contains);
    }
}
