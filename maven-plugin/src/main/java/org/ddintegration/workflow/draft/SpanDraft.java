package org.ddintegration.workflow.draft;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.HttpFact;
import org.ddintegration.descriptor.SpanRules;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.ValuePart.Field;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Domain;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.span.ProposedSpan;
import org.ddintegration.scan.span.SpanNature;

/**
 * What a first descriptor says of the span of a hook: of what is proposed the most telling, and nothing that is known only
 * once the call is over, but what it gives.
 *
 * @param resource empty where the span's name says all
 * @param rules what is not as the category has it
 */
record SpanDraft(Optional<SpanValue> resource, SortedMap<String, SpanValue> tags, SpanRules rules) {
    private static final int MOST_TAGS = 4;
    private static final String ROW_COUNT = "db.row_count";
    /** Says the same as the host. */
    private static final String SERVER = "server.address";

    /** What the target's helper for requests shows, by the tag that it sets. */
    private static final Map<String, HttpFact> HTTP = Map.of(
            "http.method", HttpFact.METHOD,
            "http.url", HttpFact.URL,
            "http.status_code", HttpFact.STATUS,
            "http.status_msg", HttpFact.STATUS_MESSAGE,
            "out.host", HttpFact.HOST);

    /** Says nothing. */
    static final SpanDraft NONE = new SpanDraft(Optional.empty(), new TreeMap<>(), SpanRules.NONE);

    static SpanDraft of(Candidate candidate, Domain domain) {
        if (candidate.work().role() != Role.OPERATION) {
            return NONE;
        }
        ProposedSpan span = ProposedSpan.of(candidate, domain);
        boolean isRequest = domain.category() == Category.HTTP_CLIENT
                && candidate.definition().kind().isCall()
                && span.tags().keySet().stream().anyMatch(tag -> tag.startsWith("http.") && HTTP.containsKey(tag));
        Map<HttpFact, SpanValue> http = new EnumMap<>(HttpFact.class);
        SortedMap<String, SpanValue> tags = new TreeMap<>();
        span.tags().entrySet().stream()
                .filter(tag -> !tag.getKey().equals(SERVER))
                .filter(tag -> !tag.getKey().equals(ROW_COUNT) || isOfResult(tag.getValue()))
                .limit(MOST_TAGS)
                .forEach((Map.Entry<String, SpanValue> tag) -> {
                    if (isRequest && HTTP.containsKey(tag.getKey())) {
                        http.put(HTTP.get(tag.getKey()), tag.getValue());
                    } else {
                        tags.put(tag.getKey(), tag.getValue());
                    }
                });
        return new SpanDraft(
                span.resource(), tags, nature(span.nature(), candidate, domain).with(http));
    }

    /** Type and kind, where the library's system tells that they are others than the category's. */
    private static SpanRules nature(SpanNature found, Candidate candidate, Domain domain) {
        SpanNature usual = SpanNature.of(domain.category(), candidate.target());
        boolean isSure = found.type().equals(domain.system());
        return SpanRules.NONE.of(
                Optional.of(found.type()).filter(type -> isSure && !type.equals(usual.type())),
                Optional.of(found.kind()).filter(kind -> isSure && !kind.equals(usual.kind())));
    }

    private static boolean isOfResult(SpanValue value) {
        return value.fields().anyMatch(field -> field.root().equals(Field.RESULT));
    }
}
