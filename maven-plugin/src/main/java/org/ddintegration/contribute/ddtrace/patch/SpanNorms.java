package org.ddintegration.contribute.ddtrace.patch;

import java.util.Locale;
import java.util.Set;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Hook;
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
    private static final Set<String> TAKES_MESSAGES = Set.of(
            "reserve",
            "receive",
            "consume",
            "get",
            "getone",
            "getmany",
            "poll",
            "fetch",
            "pop",
            "pull",
            "read",
            "process",
            "handle",
            "dispatch",
            "run",
            "work",
            "execute",
            "perform",
            "listen",
            "subscribe");

    public static SpanNorms of(Category category) {
        return switch (category) {
            case CACHE -> external("CACHE", "CLIENT");
            case DATABASE -> external("SQL", "CLIENT");
            case HTTP_CLIENT, STORAGE -> external("HTTP", "CLIENT");
            case WEB -> new SpanNorms("WEB", "SERVER", "int_service", true);
            case MESSAGING, TASK_QUEUE -> external("WORKER", "PRODUCER");
            case LLM -> external("LLM", "CLIENT");
            case TEMPLATE -> new SpanNorms("TEMPLATE", "INTERNAL", "", true);
            case RPC -> external("WORKER", "CLIENT");
            case OTHER -> new SpanNorms("WORKER", "INTERNAL", "ext_service", false);
        };
    }

    private static SpanNorms external(String type, String kind) {
        return new SpanNorms(type, kind, "ext_service", true);
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
    public String kind(Hook hook) {
        String verb =
                hook.target().name().replaceFirst("^_+", "").split("_", 2)[0].toLowerCase(Locale.ROOT);
        return usualKind.equals("PRODUCER") && TAKES_MESSAGES.contains(verb) ? "CONSUMER" : usualKind;
    }
}
