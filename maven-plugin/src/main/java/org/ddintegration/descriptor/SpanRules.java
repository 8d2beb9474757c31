package org.ddintegration.descriptor;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a hook says of its span beside name, resource and tags; what it does not say is the category's.
 *
 * @param scope whose span it is
 * @param type of the span, such as {@code redis}; {@value #NOTHING} for a span without one
 * @param kind which side of the work it stands for, such as {@code client}; {@value #NOTHING} where that is not said
 * @param component what made the span; the integration where it is empty
 * @param service name of the service: {@value #LIBRARY}, {@value #PROGRAM}, {@value #CALLER} and {@value #NOTHING} are rules,
 *     anything else is the name itself
 * @param http what is found of a request and its answer
 * @param error what is found where the call failed without an exception
 */
public record SpanRules(
        Scope scope,
        Optional<String> type,
        Optional<String> kind,
        Optional<Boolean> measured,
        Optional<String> component,
        Optional<SpanValue> service,
        Map<HttpFact, SpanValue> http,
        Optional<SpanValue> error) {
    /** No type, no kind, no service of its own. */
    public static final String NOTHING = "none";
    /** The service is the library's server, by the integration's name. */
    public static final String LIBRARY = "library";
    /** The service is the program. */
    public static final String PROGRAM = "program";
    /** The service is that of the span around it. */
    public static final String CALLER = "caller";

    /** Says nothing. */
    public static final SpanRules NONE = new SpanRules(
            Scope.OWN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty());

    /** Whose span a hook tells of. */
    public enum Scope {
        /** It makes one. */
        OWN,
        /** That which is active when the function is called. */
        PARENT,
        /** The first one of the trace in this process. */
        ROOT
    }

    public SpanRules {
        http = Collections.unmodifiableMap(new TreeMap<>(http));
    }

    public boolean isOwn() {
        return scope == Scope.OWN;
    }

    /** Values beside resource and tags. */
    public Stream<SpanValue> values() {
        return Stream.of(service.stream(), http.values().stream(), error.stream())
                .flatMap(value -> value);
    }

    /** The same of what is found of a request. */
    public SpanRules with(Map<HttpFact, SpanValue> facts) {
        return new SpanRules(scope, type, kind, measured, component, service, facts, error);
    }

    /** The same, of that type and kind. */
    public SpanRules of(Optional<String> someType, Optional<String> someKind) {
        return new SpanRules(scope, someType, someKind, measured, component, service, http, error);
    }
}
