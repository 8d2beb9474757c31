package org.ddintegration.contribute.ddtrace.patch;

import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.SpanRules;
import org.ddintegration.scan.span.SpanNature;

/**
 * What the spans of a hook look like: as it says itself, else as those of its category do.
 *
 * @param type one of {@code ddtrace.ext.SpanTypes}
 * @param kind one of {@code ddtrace.ext.SpanKind}
 * @param component what made the span; the integration where it is empty
 * @param service how its service is named
 * @param measured whether each span counts in the statistics of its operation
 */
public record SpanNorms(SpanWord type, SpanWord kind, String component, SpanService service, boolean measured) {
    public static SpanNorms of(Hook hook, Integration integration) {
        Category category = integration.descriptor().about().category();
        SpanRules rules = hook.span();
        SpanNature nature = SpanNature.of(category, hook.target());
        return new SpanNorms(
                SpanWord.type(rules.type().orElse(nature.type()), rules.type().isEmpty(), integration),
                SpanWord.kind(kind(hook, category), integration),
                rules.component().orElse(""),
                SpanService.of(hook, category),
                rules.measured().orElse(category != Category.OTHER));
    }

    /** The kind of a hook's span: who takes a message is its consumer. */
    public static String kind(Hook hook, Category category) {
        return hook.span().kind().orElseGet(() -> SpanNature.of(category, hook.target())
                .kind());
    }

    /** Whether the work is done within the process, which need not be said. */
    public boolean isInner() {
        return kind.text().equals("internal");
    }
}
