package org.ddintegration.workflow;

import java.util.Optional;

/** Nobody to ask, as in batch mode. */
public final class SilentQuestions implements Questions {
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
