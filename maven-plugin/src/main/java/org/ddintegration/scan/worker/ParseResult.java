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
    static ParseResult skipped(String reason) {
        return new ParseResult(Optional.empty(), reason);
    }
}
