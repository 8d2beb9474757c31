package org.ddintegration.contribute.ddtrace.tests;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.patch.HandlerShape;
import org.ddintegration.contribute.ddtrace.patch.SpanNorms;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.SpanRules.Scope;

/**
 * The span that a call of a filled handler makes, or the one around it.
 *
 * @param tags such of them as are texts that the stand-ins for instance, arguments and result decide
 * @param service its service where the program is called {@code program} and the span around it has the service {@code
 *     caller}; empty where the call decides
 * @param error what it says that the call failed of, without an exception; empty where it did not fail
 */
public record SpanCase(
        ContractCall call,
        Scope scope,
        String operation,
        String resource,
        Map<String, String> tags,
        SpanNorms norms,
        Optional<String> service,
        String error) {
    static SpanCase of(Hook hook, ContractCall call, Integration integration) {
        String name = integration.descriptor().name();
        SpanNorms norms = SpanNorms.of(hook, integration);
        Map<String, String> tags = new TreeMap<>();
        if (hook.span().isOwn()) {
            tags.put("component", norms.component().isEmpty() ? name : norms.component());
            if (!norms.kind().isNone()) {
                tags.put("span.kind", norms.kind().text());
            }
        }
        StandInCall standIns = StandInCall.of(hook, call, integration);
        hook.tags().forEach((tag, value) -> standIns.text(value).ifPresent(text -> tags.put(tag, text)));
        String resource = hook.resource().flatMap(standIns::shown).orElse(hook.operation());
        Optional<String> service =
                switch (norms.service()) {
                    case LIBRARY -> Optional.of(name);
                    case PROGRAM -> Optional.of("program");
                    case CALLER, NONE -> Optional.of("caller");
                    case NAMED -> hook.span().service().flatMap(standIns::text);
                };
        return new SpanCase(
                call,
                hook.span().scope(),
                hook.operation(),
                resource,
                tags,
                norms,
                service,
                hook.span().error().flatMap(standIns::shown).orElse(""));
    }

    /** The function of the span tests that calls the handler. */
    public String drive() {
        return HandlerShape.of(call.kind()).drive();
    }
}
