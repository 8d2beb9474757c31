package org.ddintegration.contribute.ddtrace.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.SpanRules.Scope;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.scan.Candidate;
import org.ddintegration.target.Feature;

/**
 * The span of a filled handler.
 *
 * @param pinOwner name of what the handler asks for its pin; empty where there are no pins
 * @param scope whose span it is
 * @param operation the span's name
 * @param norms what it looks like
 * @param service its service, where that is a value of the call
 * @param isSplit whether the host of a request names its service, where users want that
 * @param resource where its resource is found before the call
 * @param tags those that are known before the call
 * @param outcome what is known once the original has returned
 * @param http what it shows of a request
 * @param headers what hands the trace on
 * @param isEvent whether it is made by an event
 */
public record HandlerSpan(
        String pinOwner,
        Scope scope,
        String operation,
        SpanNorms norms,
        Optional<CallValue> service,
        boolean isSplit,
        Optional<CallValue> resource,
        List<SpanTag> tags,
        CallOutcome outcome,
        Optional<HttpCall> http,
        Optional<TraceHeaders> headers,
        boolean isEvent) {
    private static final String CONNECTION = "connection";

    static HandlerSpan of(Hook hook, Optional<Candidate> scanned, Integration integration, LibraryModules modules) {
        CallArguments arguments = CallArguments.of(hook, scanned);
        NetworkTags network = NetworkTags.of(integration);
        Map<String, SpanValue> ofResult = ResultTags.of(hook, integration);
        HandlerShape shape = HandlerShape.of(hook, integration);
        List<SpanTag> tags = new ArrayList<>();
        List<SpanTag> resultTags = new ArrayList<>();
        new TreeMap<>(hook.tags()).forEach((name, value) -> {
            Optional<String> constant = network.constant(name);
            if (!ofResult.containsKey(name)) {
                tags.add(new SpanTag(name, constant, arguments.value(value)));
            } else if (shape.isConnection()) {
                tags.add(new SpanTag(name, constant, arguments.value(value, CONNECTION)));
            } else {
                resultTags.add(new SpanTag(name, constant, arguments.value(value)));
            }
        });
        boolean hasInstance = CallShape.of(
                        hook, scanned.map(one -> one.definition().binding()).orElse(null))
                .hasInstance();
        boolean isOfResult = hook.resource().stream().flatMap(SpanValue::fields).anyMatch(arguments::isOfResult);
        Optional<CallValue> resource =
                shape.isDelegated() ? Optional.empty() : hook.resource().map(arguments::value);
        SpanNorms norms = SpanNorms.of(hook, integration);
        Optional<HttpCall> http =
                shape.isCall() && hook.span().isOwn() ? HttpCall.of(hook, arguments, norms) : Optional.empty();
        return new HandlerSpan(
                !integration.layout().has(Feature.PIN) ? "" : hasInstance ? "instance" : modules.main(),
                hook.span().scope(),
                hook.operation(),
                norms,
                norms.service() == SpanService.NAMED ? hook.span().service().map(arguments::value) : Optional.empty(),
                http.flatMap(HttpCall::url).isPresent()
                        && integration.descriptor().configuration().settings().containsKey("split_by_domain"),
                resource.filter(value -> !isOfResult),
                tags,
                new CallOutcome(
                        resource.filter(value -> isOfResult),
                        resultTags,
                        shape.isReturn() ? hook.span().error().map(arguments::value) : Optional.empty()),
                http,
                TraceHeaders.of(hook, integration),
                SpanEra.of(integration.layout()) == SpanEra.EVENT);
    }

    public boolean isPinned() {
        return !pinOwner.isEmpty();
    }

    /** Whether the handler needs a name for its span, which an event's handler finds as the current one. */
    public boolean isNamed() {
        return !isEvent && (headers.isPresent() || !outcome.isEmpty() || http.isPresent());
    }

    /** Whether the handler has its span in a variable, since it tells it several things. */
    public boolean isLocal() {
        boolean isTagged = outcome.resource().isPresent() || !outcome.tags().isEmpty();
        boolean isErrorAndMore = outcome.error().isPresent() && (isTagged || headers.isPresent());
        return scope != Scope.OWN || http.isPresent() || isErrorAndMore;
    }

    /** Whether the span around the call is told something before it. */
    public boolean isDescribedBefore() {
        return resource.isPresent() || !tags.isEmpty();
    }

    boolean looksUpArguments() {
        return paths().anyMatch(CallValue.Path::isPositional);
    }

    /** All that is found in a call. */
    Stream<CallValue> values() {
        return Stream.of(
                        resource.stream(),
                        service.stream(),
                        tags.stream().map(SpanTag::value),
                        outcome.values(),
                        http.stream().flatMap(HttpCall::values),
                        headers.stream().flatMap(sent -> sent.object().stream()))
                .flatMap(value -> value);
    }

    Stream<CallValue.Path> paths() {
        return values().flatMap(CallValue::paths);
    }

    boolean namesNetworkTags() {
        return allTags().anyMatch(tag -> tag.constant().isPresent());
    }

    boolean tagsThePort() {
        return allTags()
                .anyMatch(tag -> tag.constant().filter(NetworkTags.PORT::equals).isPresent());
    }

    boolean showsAnAddress() {
        boolean isShown = Stream.of(
                        resource.stream(),
                        outcome.resource().stream(),
                        allTags().map(SpanTag::value))
                .flatMap(value -> value)
                .flatMap(CallValue::paths)
                .anyMatch(CallValue.Path::isUrl);
        return isShown || allTags().anyMatch(SpanTag::isAddress);
    }

    boolean tagsTheStatus() {
        return allTags().anyMatch(tag -> tag.name().equals("http.status_code"));
    }

    private Stream<SpanTag> allTags() {
        return Stream.concat(tags.stream(), outcome.tags().stream());
    }
}
