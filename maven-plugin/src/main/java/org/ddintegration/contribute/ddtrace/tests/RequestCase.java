package org.ddintegration.contribute.ddtrace.tests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.patch.CallArguments;
import org.ddintegration.contribute.ddtrace.patch.CallValue;
import org.ddintegration.contribute.ddtrace.patch.CallValue.Path;
import org.ddintegration.contribute.ddtrace.patch.CallValue.Root;
import org.ddintegration.contribute.ddtrace.patch.HandlerShape;
import org.ddintegration.contribute.ddtrace.patch.SpanNorms;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HttpFact;
import org.ddintegration.descriptor.Measure;
import org.ddintegration.descriptor.PathStep;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.ValuePart.Field;

/**
 * A request over HTTP that a filled handler shows, made of stand-ins.
 *
 * @param instance what the handler is called on; empty for what is called on nothing
 * @param answer what the original gives
 * @param tags that the span has then
 * @param carrier where the headers are into which the trace is put
 */
public record RequestCase(
        String handler,
        String drive,
        Optional<StandInPart> instance,
        List<StandInPart> args,
        Map<String, StandInPart> kwargs,
        StandInPart answer,
        Map<String, String> tags,
        Optional<Carrier> carrier) {
    /**
     * Where headers are in a call.
     *
     * @param root {@code instance}, or the name of an argument
     * @param position of the argument; -1 where it is given by name
     * @param attributes that lead to them
     */
    public record Carrier(String root, int position, List<String> attributes) {}

    /** A fact's stand-in, and the tag that shows it. */
    private record Sample(Object value, String tag, String shown) {}

    private static final String AGENT = "stand-in/1.0";

    private static Optional<Sample> sample(HttpFact fact) {
        return Optional.ofNullable(
                switch (fact) {
                    case METHOD -> new Sample("get", "http.method", "GET");
                    case URL ->
                        new Sample("http://user:secret@host.test/path?a=b", "http.url", "http://host.test/path?a=b");
                    case HOST -> new Sample("other.test", "out.host", "other.test");
                    case ROUTE -> new Sample("/path", "http.route", "/path");
                    case STATUS -> new Sample(204, "http.status_code", "204");
                    case STATUS_MESSAGE -> new Sample("No Content", "http.status_msg", "No Content");
                    case REQUEST_HEADERS -> new Sample(Map.of("user-agent", AGENT), "http.useragent", AGENT);
                    case INJECT -> new Sample(Map.of("user-agent", AGENT), "", "");
                    case QUERY, RESPONSE_HEADERS, RETRIES_REMAIN -> null;
                });
    }

    static RequestCase of(Hook hook, Integration integration) {
        ContractCall call = ContractCall.of(hook, integration);
        CallArguments known = CallArguments.of(hook, integration.original(hook));
        Map<String, StandInPart> roots =
                new TreeMap<>(Map.of(Field.INSTANCE, new StandInPart(), Field.RESULT, new StandInPart()));
        Map<String, String> tags = new TreeMap<>();
        Optional<Carrier> carrier = Optional.empty();
        for (Map.Entry<HttpFact, SpanValue> stated : new TreeMap<>(hook.span().http()).entrySet()) {
            Optional<Path> path = plain(known.value(stated.getValue()));
            Optional<Sample> sample = sample(stated.getKey());
            if (path.isEmpty() || sample.isEmpty()) {
                continue;
            }
            boolean isPut = put(roots, path.get(), sample.get().value());
            if (isPut && !sample.get().tag().isEmpty()) {
                tags.put(sample.get().tag(), sample.get().shown());
            }
            if (stated.getKey() == HttpFact.INJECT) {
                carrier = carrier(path.get(), roots, call);
            }
        }
        boolean isClient = SpanNorms.kind(hook, integration.descriptor().about().category())
                .equals("client");
        if (isClient && tags.containsKey("http.url")) {
            tags.putIfAbsent("out.host", "host.test");
        }
        Map<String, StandInPart> kwargs = new LinkedHashMap<>();
        call.arguments().kwargs().keySet().forEach(name -> kwargs.put(name, argument(roots, name)));
        roots.keySet().stream()
                .filter(name -> !name.equals(Field.INSTANCE) && !name.equals(Field.RESULT))
                .filter(name -> !call.arguments().args().contains(name))
                .forEach(name -> kwargs.put(name, argument(roots, name)));
        return new RequestCase(
                hook.handler(),
                HandlerShape.of(hook.kind()) == HandlerShape.COROUTINE ? "request_answer_async" : "request_answer",
                call.instance().map(any -> roots.get(Field.INSTANCE)),
                call.arguments().args().stream()
                        .map(name -> argument(roots, name))
                        .toList(),
                kwargs,
                roots.get(Field.RESULT),
                tags,
                carrier);
    }

    private static StandInPart argument(Map<String, StandInPart> roots, String name) {
        return roots.getOrDefault(name, StandInPart.of(name));
    }

    /** The path of a value that is nothing but attributes of something. */
    private static Optional<Path> plain(CallValue value) {
        return value.isComposed()
                ? Optional.empty()
                : value.paths()
                        .findFirst()
                        .filter(path -> path.root() == Root.ARGUMENT || path.root() == Root.VARIABLE)
                        .filter(path -> path.measure() == Measure.NONE)
                        .filter(path -> path.steps().stream().allMatch(step -> step.kind() == PathStep.Kind.ATTRIBUTE));
    }

    private static boolean put(Map<String, StandInPart> roots, Path path, Object value) {
        if (path.steps().isEmpty()) {
            return roots.putIfAbsent(path.name(), StandInPart.of(value)) == null;
        }
        StandInPart root = roots.computeIfAbsent(path.name(), any -> new StandInPart());
        return root.value().isEmpty() && root.put(path.steps(), value);
    }

    private static Optional<Carrier> carrier(Path path, Map<String, StandInPart> roots, ContractCall call) {
        List<String> attributes = path.steps().stream().map(PathStep::name).toList();
        StandInPart held = roots.get(path.name());
        for (String attribute : attributes) {
            held = held == null ? null : held.attributes().get(attribute);
        }
        return held != null && held.isMap()
                ? Optional.of(new Carrier(path.name(), call.arguments().args().indexOf(path.name()), attributes))
                : Optional.empty();
    }
}
