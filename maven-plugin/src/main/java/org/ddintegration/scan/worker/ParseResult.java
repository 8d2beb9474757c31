package org.ddintegration.scan.worker;

import java.util.Optional;
import org.ddintegration.scan.facts.FileFacts;

/**
 * What became of a job.
 *
 * @param facts absent when the text was skipped
 * @param reason why it was skipped; empty when it was not
 */
public record ParseResult(Optional<FileFacts> facts, String reason) {
    /** How the workers' program begins the reason of what Python does not parse. */
    private static final String NO_SYNTAX = "does not parse";

    public boolean isNoSyntax() {
        return reason.startsWith(NO_SYNTAX);
    }

    static ParseResult skipped(String reason) {
        return new ParseResult(Optional.empty(), reason);
    }
}
