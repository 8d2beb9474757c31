package org.ddintegration.it.again;

import java.util.Optional;
import org.ddintegration.workflow.Questions;

/** A run in batch mode. */
final class NoQuestions implements Questions {
    @Override
    public Optional<String> name() {
        return Optional.empty();
    }

    @Override
    public Optional<String> repository(String why) {
        return Optional.empty();
    }

    @Override
    public boolean fillHandlers() {
        return false;
    }
}
