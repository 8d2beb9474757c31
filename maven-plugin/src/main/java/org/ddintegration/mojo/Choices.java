package org.ddintegration.mojo;

import java.util.Arrays;
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
        return choice(HandlerMode.class, word, "dd.handlers");
    }

    static Options options(String onConflict, boolean force) {
        return new Options(choice(OnConflict.class, onConflict, "dd.onConflict"), force);
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String word, String property) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of(
                                word,
                                "must be one of "
                                        + Arrays.stream(type.getEnumConstants())
                                                .map(Choices::word)
                                                .collect(Collectors.joining(", ")),
                                "write one of these")
                        .at(property)));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
