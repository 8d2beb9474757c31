package org.ddintegration.mojo;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.plan.merge.OnConflict;
import org.ddintegration.plan.model.Options;

/** Properties that take one of several words. */
final class Choices {
    private Choices() {}

    static HandlerMode handlerMode(String word) {
        return choice(
                EnumSet.complementOf(EnumSet.of(HandlerMode.KEPT)).stream().toList(), word, "dd.handlers");
    }

    static Options options(String onConflict, boolean force) {
        return new Options(choice(List.of(OnConflict.values()), onConflict, "dd.onConflict"), force);
    }

    private static <E extends Enum<E>> E choice(List<E> choices, String word, String property) {
        return choices.stream()
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of(
                                word,
                                "must be one of "
                                        + choices.stream().map(Choices::word).collect(Collectors.joining(", ")),
                                "write one of these")
                        .at(property)));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
