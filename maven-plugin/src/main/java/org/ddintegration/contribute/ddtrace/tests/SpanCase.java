package org.ddintegration.contribute.ddtrace.tests;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.patch.HandlerShape;
import org.ddintegration.contribute.ddtrace.patch.ResultTags;
import org.ddintegration.contribute.ddtrace.patch.SpanNorms;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.ResourceArgument;

/**
 * The span that a call of a filled handler makes.
 *
 * @param tags such of them as the stand-ins for instance and arguments have a value for
 */
public record SpanCase(ContractCall call, String operation, String resource, Map<String, String> tags) {
    private static final String INSTANCE = "instance.";

    static SpanCase of(Hook hook, ContractCall call, Integration integration) {
        String name = integration.descriptor().name();
        Map<String, String> tags = new TreeMap<>();
        tags.put("component", name);
        String kind = SpanNorms.of(integration.descriptor().about().category()).kind(hook);
        tags.put("span.kind", kind.toLowerCase(Locale.ROOT));
        Map<String, String> ofResult = ResultTags.of(hook, integration);
        hook.tags().forEach((tag, value) -> {
            if (ofResult.containsKey(tag) || (call.hasInstance() && value.startsWith(INSTANCE))) {
                tags.put(tag, value.substring(value.lastIndexOf('.') + 1));
            } else if (call.arguments().has(value)) {
                tags.put(tag, value);
            }
        });
        return new SpanCase(call, hook.operation(), resource(hook, call), tags);
    }

    /** Stand-ins for arguments are texts, which lack the attributes of what they stand for. */
    private static String resource(Hook hook, ContractCall call) {
        String value = hook.resource().map(ResourceArgument::argument).orElse("");
        if (call.hasInstance() && value.startsWith(INSTANCE)) {
            return value.substring(value.lastIndexOf('.') + 1);
        }
        return call.arguments().has(value) ? value : hook.operation();
    }

    /** The function of the span tests that calls the handler. */
    public String drive() {
        return HandlerShape.of(call.kind()).drive();
    }
}
