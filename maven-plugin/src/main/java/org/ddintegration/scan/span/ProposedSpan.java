package org.ddintegration.scan.span;

import java.util.Map;
import java.util.Optional;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Domain;

/**
 * What the span of a call should be.
 *
 * @param resource empty where its name says all
 * @param tags name to value, the most telling first
 */
public record ProposedSpan(SpanNature nature, Optional<SpanValue> resource, Map<String, SpanValue> tags) {
    public static ProposedSpan of(Candidate candidate, Domain domain) {
        return new ProposedSpan(
                SpanNature.of(candidate, domain), ResourceChoice.of(candidate, domain), SpanTags.of(candidate, domain));
    }
}
