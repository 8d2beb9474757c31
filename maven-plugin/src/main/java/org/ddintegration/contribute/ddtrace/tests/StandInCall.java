package org.ddintegration.contribute.ddtrace.tests;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.patch.CallArguments;
import org.ddintegration.contribute.ddtrace.patch.CallValue;
import org.ddintegration.contribute.ddtrace.patch.ResultTags;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.PathStep;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.ValuePart.Field;

/**
 * What values are in a call of stand-ins. A text stands for each argument, and for each attribute that has none itself.
 *
 * @param showsArguments whether the integration shows the arguments of calls unless it is told otherwise
 * @param result what the call gives, where tags are made of it
 */
record StandInCall(
        ContractCall call, CallArguments parameters, boolean showsArguments, Optional<StandInInstance> result) {
    static StandInCall of(Hook hook, ContractCall call, Integration integration) {
        return new StandInCall(
                call,
                CallArguments.of(hook, integration.original(hook)),
                integration.descriptor().configuration().tracesArguments(),
                ResultTags.values(hook, integration).findAny().isEmpty()
                        ? Optional.empty()
                        : SpanTests.answer(integration));
    }

    /** What a value is where it is a text; empty where it is absent, a number or an object. */
    Optional<String> text(SpanValue value) {
        return found(value).filter(String.class::isInstance).map(String.class::cast);
    }

    /** What a value is as text; empty where it is absent. */
    Optional<String> shown(SpanValue value) {
        return found(value).map(Object::toString);
    }

    private Optional<Object> found(SpanValue value) {
        CallValue known = parameters.value(value);
        if (!known.isComposed()) {
            return part(known.parts().get(0));
        }
        return Optional.of(known.parts().stream()
                .map(part -> part(part).map(Object::toString).orElse(""))
                .collect(Collectors.joining()));
    }

    private Optional<Object> part(CallValue.Part part) {
        return part.path().isPresent() ? path(part.path().get()) : Optional.of(part.text());
    }

    private Optional<Object> path(CallValue.Path path) {
        Optional<Object> found = root(path);
        for (PathStep step : path.steps()) {
            found = found.flatMap(object -> held(object, step));
        }
        found = switch (path.measure()) {
            case NONE -> found;
            case LENGTH, COUNT -> found.flatMap(StandInCall::length);
            case TRUTH -> Optional.of(found.filter(StandInCall::isTrue).isPresent() ? 1 : 0);
        };
        return path.fallback().isEmpty() || found.filter(StandInCall::isTrue).isPresent()
                ? found
                : Optional.of(path.fallback().get());
    }

    private Optional<Object> root(CallValue.Path path) {
        return switch (path.root()) {
            case ARGUMENT ->
                Optional.<Object>of(path.name()).filter(name -> call.arguments().has(path.name()));
            case FURTHER_ARGUMENTS -> Optional.of(new StandInTuple());
            case NAMED_ARGUMENTS -> Optional.of(call.arguments().kwargs());
            case ALL_ARGUMENTS -> Optional.<Object>of(arguments()).filter(text -> showsArguments);
            case VARIABLE -> (path.name().equals(Field.INSTANCE) ? call.instance() : result).map(Object.class::cast);
            case CLASS -> call.instance().map(any -> "SimpleNamespace");
        };
    }

    private static Optional<Object> held(Object object, PathStep step) {
        return switch (step.kind()) {
            case ATTRIBUTE ->
                object instanceof StandInInstance instance ? instance.held(step.name()) : Optional.empty();
            case KEY ->
                object instanceof Map<?, ?> kwargs ? Optional.ofNullable(kwargs.get(step.name())) : Optional.empty();
            case INDEX ->
                object instanceof String text ? character(text, Integer.parseInt(step.name())) : Optional.empty();
            case CALL -> Optional.empty();
        };
    }

    private static Optional<Object> character(String text, int index) {
        int at = index < 0 ? text.length() + index : index;
        return at >= 0 && at < text.length() ? Optional.of(text.substring(at, at + 1)) : Optional.empty();
    }

    private static Optional<Object> length(Object object) {
        if (object instanceof String text) {
            return Optional.of(text.length());
        }
        if (object instanceof Map<?, ?> kwargs) {
            return Optional.of(kwargs.size());
        }
        return object instanceof StandInTuple ? Optional.of(0) : Optional.empty();
    }

    private static boolean isTrue(Object object) {
        return !(object instanceof StandInTuple || object.equals(0) || object.equals("") || object.equals(Map.of()));
    }

    private String arguments() {
        return Stream.concat(
                        call.arguments().args().stream().map(StandInCall::repr),
                        call.arguments().kwargs().entrySet().stream()
                                .map(named -> named.getKey() + "=" + repr(named.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String repr(String name) {
        return "'" + name + "'";
    }

    /** The further positional arguments: a call of stand-ins has none. */
    private record StandInTuple() {
        @Override
        public String toString() {
            return "()";
        }
    }
}
