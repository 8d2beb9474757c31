package org.ddintegration.scan.span;

import java.util.List;
import java.util.Optional;
import org.ddintegration.descriptor.Measure;
import org.ddintegration.descriptor.PathStep;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.ValuePart.Field;
import org.ddintegration.descriptor.ValuePart.Text;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Domain;
import org.ddintegration.scan.SpanAttribute;

/** What tells the calls of a function apart: what is worked on, the command, or the class and the function. */
final class ResourceChoice {
    private static final SpanValue CLASS = SpanValue.parse("{class}");
    private static final SpanValue CLASS_AND_FUNCTION = SpanValue.parse("{class}.{function}");

    private ResourceChoice() {}

    /** Empty where the name of the span says all. */
    static Optional<SpanValue> of(Candidate candidate, Domain domain) {
        return switch (SpanNature.category(domain, candidate.target())) {
            case CACHE -> command(candidate).or(() -> Optional.of(function(candidate)));
            case DATABASE ->
                source(candidate, SpanAttribute.QUERY)
                        .or(() -> request(candidate))
                        .or(() -> command(candidate));
            case MESSAGING ->
                source(candidate, SpanAttribute.DESTINATION).filter(value -> value.field()
                        .filter(field -> field.root().equals(Field.INSTANCE))
                        .isPresent());
            case TASK_QUEUE ->
                source(candidate, SpanAttribute.JOB_FUNCTION).filter(value -> value.field()
                        .filter(field -> !field.root().equals("task"))
                        .isPresent());
            case TEMPLATE -> template(candidate);
            case LLM -> source(candidate, SpanAttribute.AGENT).or(() -> classAndFunction(candidate));
            case STORAGE -> source(candidate, SpanAttribute.BUCKET);
            case HTTP_CLIENT, WEB, RPC, OTHER -> Optional.empty();
        };
    }

    /** What a database is asked by HTTP. */
    private static Optional<SpanValue> request(Candidate candidate) {
        return source(candidate, SpanAttribute.HTTP_METHOD).flatMap(method -> source(candidate, SpanAttribute.URL)
                .map(url -> SpanValue.parse(method + " " + url)));
    }

    /** One that is no file is made from a text. */
    private static Optional<SpanValue> template(Candidate candidate) {
        return source(candidate, SpanAttribute.TEMPLATE)
                .flatMap(SpanValue::field)
                .map(field -> SpanValue.ofField(new Field(
                        field.root(), field.steps(), Measure.NONE, Optional.of("<memory>"), field.position())));
    }

    private static Optional<SpanValue> source(Candidate candidate, SpanAttribute attribute) {
        return Optional.ofNullable(candidate.work().sources().get(attribute));
    }

    /** The first argument of those that a command is made of. */
    private static Optional<SpanValue> command(Candidate candidate) {
        return source(candidate, SpanAttribute.ARGUMENT_COUNT)
                .flatMap(SpanValue::field)
                .map(field -> SpanValue.ofField(new Field(
                        field.root(), List.of(PathStep.item("0")), Measure.NONE, field.fallback(), field.position())));
    }

    /** Its name, written so that no argument of that name stands for it. */
    private static SpanValue function(Candidate candidate) {
        String name = candidate.target().name();
        boolean isArgument = candidate.definition().signature().parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(name));
        return new SpanValue(List.of(new Text(name, isArgument)));
    }

    /** What {@code with} and operators call is named for its class. */
    private static Optional<SpanValue> classAndFunction(Candidate candidate) {
        if (candidate.definition().binding() != Binding.INSTANCE) {
            return Optional.of(function(candidate));
        }
        return Optional.of(candidate.target().name().startsWith("__") ? CLASS : CLASS_AND_FUNCTION);
    }
}
