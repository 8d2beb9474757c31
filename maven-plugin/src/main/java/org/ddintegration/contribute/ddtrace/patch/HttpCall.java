package org.ddintegration.contribute.ddtrace.patch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HttpFact;
import org.ddintegration.descriptor.SpanValue;

/**
 * What a handler shows of a request over HTTP.
 *
 * @param facts what is shown once the call is over
 * @param received headers of a request that is received, which may hold the trace that it belongs to
 */
public record HttpCall(List<Shown> facts, Optional<CallValue> received) {
    /** A fact, and where it is found. */
    public record Shown(HttpFact fact, CallValue value) {
        /** Parameter of the function that shows it. */
        public String parameter() {
            return fact.key();
        }
    }

    /** Empty where a hook says nothing of that. */
    static Optional<HttpCall> of(Hook hook, CallArguments arguments, SpanNorms norms) {
        Map<HttpFact, SpanValue> stated = hook.span().http();
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        List<Shown> facts = new ArrayList<>();
        new EnumMap<>(stated).forEach((fact, value) -> {
            if (fact != HttpFact.INJECT) {
                facts.add(new Shown(fact, arguments.value(value)));
            }
        });
        Optional<CallValue> received = Optional.ofNullable(stated.get(HttpFact.REQUEST_HEADERS))
                .filter(headers -> norms.kind().text().equals("server"))
                .filter(headers -> headers.fields().noneMatch(arguments::isOfResult))
                .map(arguments::value);
        return Optional.of(new HttpCall(facts, received));
    }

    Optional<CallValue> url() {
        return facts.stream()
                .filter(shown -> shown.fact() == HttpFact.URL)
                .map(Shown::value)
                .findFirst();
    }

    Stream<CallValue> values() {
        return facts.stream().map(Shown::value);
    }
}
