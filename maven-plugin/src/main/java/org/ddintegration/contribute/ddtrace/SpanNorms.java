package org.ddintegration.contribute.ddtrace;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Hook;

/**
 * What spans of a category look like.
 *
 * @param type attribute of {@code ddtrace.ext.SpanTypes}
 * @param kind attribute of {@code ddtrace.ext.SpanKind}; empty for work within the process
 */
record SpanNorms(String type, Optional<String> kind) {
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

    static SpanNorms of(Category category, Hook hook) {
        return switch (category) {
            case CACHE -> new SpanNorms("CACHE", Optional.of("CLIENT"));
            case DATABASE -> new SpanNorms("SQL", Optional.of("CLIENT"));
            case HTTP_CLIENT, STORAGE -> new SpanNorms("HTTP", Optional.of("CLIENT"));
            case WEB -> new SpanNorms("WEB", Optional.of("SERVER"));
            case MESSAGING, TASK_QUEUE -> new SpanNorms("WORKER", Optional.of(direction(hook)));
            case LLM -> new SpanNorms("LLM", Optional.of("CLIENT"));
            case TEMPLATE -> new SpanNorms("TEMPLATE", Optional.empty());
            case RPC -> new SpanNorms("WORKER", Optional.of("CLIENT"));
            case OTHER -> new SpanNorms("WORKER", Optional.empty());
        };
    }

    private static String direction(Hook hook) {
        String verb =
                hook.target().name().replaceFirst("^_+", "").split("_", 2)[0].toLowerCase(Locale.ROOT);
        return TAKES_MESSAGES.contains(verb) ? "CONSUMER" : "PRODUCER";
    }
}
