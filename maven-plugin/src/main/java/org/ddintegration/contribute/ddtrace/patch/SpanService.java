package org.ddintegration.contribute.ddtrace.patch;

import java.util.Optional;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.SpanRules;
import org.ddintegration.descriptor.SpanValue;

/** By which rule the service of a span is named. */
public enum SpanService {
    /** By the library's server. */
    LIBRARY("ext_service"),
    /** By the program. */
    PROGRAM("int_service"),
    /** By the span around it, unless it is configured. */
    CALLER(""),
    /** By the span around it. */
    NONE(""),
    /** By a value of the call, unless it is configured. */
    NAMED("");

    private final String function;

    SpanService(String function) {
        this.function = function;
    }

    /** Function of the target that names it; empty where none does. */
    public String function() {
        return function;
    }

    static SpanService of(Hook hook, Category category) {
        Optional<String> stated = hook.span().service().map(SpanValue::toString);
        return stated.map(SpanService::stated).orElseGet(() -> usual(category));
    }

    private static SpanService stated(String rule) {
        return switch (rule) {
            case SpanRules.LIBRARY -> LIBRARY;
            case SpanRules.PROGRAM -> PROGRAM;
            case SpanRules.CALLER -> CALLER;
            case SpanRules.NOTHING -> NONE;
            default -> NAMED;
        };
    }

    private static SpanService usual(Category category) {
        return switch (category) {
            case WEB -> PROGRAM;
            case TEMPLATE -> CALLER;
            case CACHE, DATABASE, HTTP_CLIENT, STORAGE, MESSAGING, TASK_QUEUE, LLM, RPC, OTHER -> LIBRARY;
        };
    }
}
