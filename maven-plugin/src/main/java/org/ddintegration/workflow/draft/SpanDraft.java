package org.ddintegration.workflow.draft;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.ValuePart.Field;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Domain;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.span.ProposedSpan;

/**
 * What a first descriptor says of the span of a hook: of what is proposed the most telling, and nothing that is known only
 * once the call is over, but what it gives.
 *
 * @param resource empty where the span's name says all
 */
record SpanDraft(Optional<SpanValue> resource, SortedMap<String, SpanValue> tags) {
    private static final int MOST_TAGS = 4;
    private static final String ROW_COUNT = "db.row_count";
    /** Says the same as the host. */
    private static final String SERVER = "server.address";

    static SpanDraft of(Candidate candidate, Domain domain) {
        if (candidate.work().role() != Role.OPERATION) {
            return new SpanDraft(Optional.empty(), new TreeMap<>());
        }
        ProposedSpan span = ProposedSpan.of(candidate, domain);
        SortedMap<String, SpanValue> tags = new TreeMap<>();
        span.tags().entrySet().stream()
                .filter(tag -> !tag.getKey().equals(SERVER))
                .filter(tag -> !tag.getKey().equals(ROW_COUNT) || isOfResult(tag.getValue()))
                .limit(MOST_TAGS)
                .forEach((Map.Entry<String, SpanValue> tag) -> tags.put(tag.getKey(), tag.getValue()));
        return new SpanDraft(span.resource(), tags);
    }

    private static boolean isOfResult(SpanValue value) {
        return value.fields().anyMatch(field -> field.root().equals(Field.RESULT));
    }
}
