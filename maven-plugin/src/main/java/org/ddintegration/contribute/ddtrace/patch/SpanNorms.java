package org.ddintegration.contribute.ddtrace.patch;

import java.util.Locale;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.scan.span.SpanNature;
import org.ddintegration.target.Feature;
import org.ddintegration.target.Layout;

/**
 * What spans of a category look like.
 *
 * @param type attribute of {@code ddtrace.ext.SpanTypes}
 * @param usualKind attribute of {@code ddtrace.ext.SpanKind}
 * @param service function that names the service: that of the library's server, or that of the application; empty where
 *     it is the caller's unless it is configured
 * @param measured whether each span counts in the statistics of its operation
 */
public record SpanNorms(String type, String usualKind, String service, boolean measured) {
    public static SpanNorms of(Category category) {
        SpanNature nature = SpanNature.of(category);
        return new SpanNorms(
                constant(nature.type()), constant(nature.kind()), service(category), category != Category.OTHER);
    }

    private static String constant(String value) {
        return value.toUpperCase(Locale.ROOT);
    }

    private static String service(Category category) {
        return switch (category) {
            case WEB -> "int_service";
            case TEMPLATE -> "";
            case CACHE, DATABASE, HTTP_CLIENT, STORAGE, MESSAGING, TASK_QUEUE, LLM, RPC, OTHER -> "ext_service";
        };
    }

    /** Whether the work is done within the process, which need not be said. */
    public boolean isInner() {
        return usualKind.equals("INTERNAL");
    }

    /** Whether {@code SpanKind} has a member for the kind, which it lacks for inner work before 3.0. */
    boolean isKindNamed(Layout layout) {
        return !isInner() || !layout.has(Feature.DOCS_IN_CONTRIB_PACKAGE);
    }

    /** The kind of a hook's span: who takes a message is its consumer. */
    public static String kind(Hook hook, Category category) {
        return constant(SpanNature.of(category, hook.target()).kind());
    }
}
