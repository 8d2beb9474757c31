package org.ddintegration.descriptor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a resource or a tag of a span is, in the notation of Python's format fields: a text, in which braces hold where
 * something is found in each call, such as {@code {method} {request.url.host}}, {@code {instance.pool.kwargs[host]}},
 * {@code {rows!len}} for a length, and {@code {database:<memory>}} for what stands in place of what is absent. Braces that
 * stand for themselves are doubled, and <code>{'text'}</code> is a text whatever it says.
 *
 * <p>Behind it may stand when it counts: {@code {command} if {config.shows_commands} else redis}.
 *
 * @param parts one behind the other; no two texts follow each other
 * @param choice when it counts; empty for each call
 */
public record SpanValue(List<ValuePart> parts, Optional<ValueChoice> choice) {
    public SpanValue(List<ValuePart> parts) {
        this(parts, Optional.empty());
    }

    /** @throws IllegalArgumentException for a text that is not of that form, see {@link #isWellFormed} */
    public static SpanValue parse(String text) {
        return ValueNotation.read(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    public static boolean isWellFormed(String text) {
        return ValueNotation.read(text).isPresent();
    }

    /** @param path an object and attributes, such as {@code instance.connection.host} */
    public static SpanValue ofPath(String path) {
        return new SpanValue(List.of(ValuePart.Field.of(path)));
    }

    public static SpanValue ofField(ValuePart.Field field) {
        return new SpanValue(List.of(field));
    }

    /**
     * The same where a text without braces that begins with the name of an argument, and is nothing but names separated by
     * dots, stands for that argument: before there were braces, paths were written so.
     *
     * @param arguments that the call may have
     */
    public SpanValue in(Collection<String> arguments) {
        return choice.isEmpty()
                        && parts.size() == 1
                        && parts.get(0) instanceof ValuePart.Text text
                        && !text.isQuoted()
                        && PythonNames.isDotted(text.text())
                        && arguments.contains(text.text().split("\\.", 2)[0])
                ? ofPath(text.text())
                : this;
    }

    public Stream<ValuePart.Field> fields() {
        Stream<ValuePart.Field> own =
                parts.stream().filter(ValuePart.Field.class::isInstance).map(ValuePart.Field.class::cast);
        return Stream.concat(
                own,
                choice.stream()
                        .flatMap(one -> Stream.concat(
                                Stream.of(one.field()), one.otherwise().stream().flatMap(SpanValue::fields))));
    }

    /** The field that it is, where it is one and no more. */
    public Optional<ValuePart.Field> field() {
        return choice.isEmpty() && parts.size() == 1 ? fields().findFirst() : Optional.empty();
    }

    /** The text that it is for each call, where nothing of it is found in the call. */
    public Optional<String> constant() {
        return fields().findAny().isPresent()
                ? Optional.empty()
                : Optional.of(parts.stream()
                        .map(part -> ((ValuePart.Text) part).text())
                        .collect(Collectors.joining()));
    }

    /** As the descriptor has it. */
    @Override
    public String toString() {
        return parts.stream().map(ValuePart::toString).collect(Collectors.joining())
                + choice.map(ValueChoice::toString).orElse("");
    }
}
