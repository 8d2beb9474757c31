package org.ddintegration.verify.scope;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of steps, by the words under which a user chooses them. */
public enum StepKind {
    /** The target is what the descriptor says. */
    TARGET,
    /** The integration's own tests. */
    TESTS,
    /** The import of the library under {@code ddtrace-run}. */
    SMOKE,
    REGISTRY,
    MODULES,
    FORMAT,
    LINT,
    TYPES,
    SPELLING,
    /** All documentation, built by sphinx with a check of its spelling. */
    DOCS,
    NOTES,
    SECURITY,
    RIOTFILE,
    SUITES,
    CONFIGURATIONS,
    RULES,
    /** The project's own environments, through riot; only when it is asked for. */
    RIOT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StepKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(StepKind::word).toList();
    }
}
