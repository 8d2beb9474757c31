package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What all spans of an integration have in common, which is said once; what is empty differs from hook to hook.
 *
 * @param service where the same rule names it in each call
 * @param lacksTypes whether some have no type
 * @param lacksKinds whether some have no kind
 */
public record SharedNorms(
        Optional<SpanWord> type,
        Optional<String> component,
        Optional<SpanService> service,
        Optional<Boolean> measured,
        boolean lacksTypes,
        boolean lacksKinds) {
    static SharedNorms of(List<HandlerSpan> spans) {
        boolean isFound =
                spans.stream().anyMatch(span -> span.isSplit() || span.service().isPresent());
        return new SharedNorms(
                shared(spans, SpanNorms::type),
                shared(spans, SpanNorms::component),
                shared(spans, SpanNorms::service).filter(service -> !isFound),
                shared(spans, SpanNorms::measured),
                spans.stream().anyMatch(span -> span.norms().type().isNone()),
                spans.stream().anyMatch(span -> span.norms().kind().isNone()));
    }

    /** Whether one of them is found in the integration's settings. */
    public boolean readsSettings() {
        boolean isServiceConfigured =
                service.filter(rule -> rule != SpanService.NONE).isPresent();
        return isServiceConfigured || component.filter(String::isEmpty).isPresent();
    }

    private static <T> Optional<T> shared(List<HandlerSpan> spans, Function<SpanNorms, T> property) {
        List<T> different =
                spans.stream().map(HandlerSpan::norms).map(property).distinct().toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }
}
