package org.ddintegration.contribute.ddtrace.tests;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.patch.HandlerShape;
import org.ddintegration.contribute.ddtrace.patch.SpanNorms;
import org.ddintegration.descriptor.Hook;

/**
 * The span that a call of a filled handler makes.
 *
 * @param tags such of them as are texts that the stand-ins for instance, arguments and result decide
 */
public record SpanCase(ContractCall call, String operation, String resource, Map<String, String> tags) {
    static SpanCase of(Hook hook, ContractCall call, Integration integration) {
        String name = integration.descriptor().name();
        Map<String, String> tags = new TreeMap<>();
        tags.put("component", name);
        String kind = SpanNorms.kind(hook, integration.descriptor().about().category());
        tags.put("span.kind", kind.toLowerCase(Locale.ROOT));
        StandInCall standIns = StandInCall.of(hook, call, integration);
        hook.tags().forEach((tag, value) -> standIns.text(value).ifPresent(text -> tags.put(tag, text)));
        String resource = hook.resource().flatMap(standIns::shown).orElse(hook.operation());
        return new SpanCase(call, hook.operation(), resource, tags);
    }

    /** The function of the span tests that calls the handler. */
    public String drive() {
        return HandlerShape.of(call.kind()).drive();
    }
}
