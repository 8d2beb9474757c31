package org.ddintegration.descriptor;

import java.util.List;
import java.util.Optional;

/**
 * When a value counts: {@code if {config.shows_commands}}, {@code if {command} in GET, MGET else {command}}.
 *
 * @param field what decides; the value counts where it is true, or one of the texts
 * @param texts none where any true value will do
 * @param otherwise the value in other calls; empty where there is none then
 */
public record ValueChoice(ValuePart.Field field, List<String> texts, Optional<SpanValue> otherwise) {
    /** As the descriptor has it. */
    @Override
    public String toString() {
        return " if " + field + (texts.isEmpty() ? "" : " in " + String.join(", ", texts))
                + otherwise.map(value -> " else " + value).orElse("");
    }
}
