package org.ddintegration.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddintegration.descriptor.ValuePart.Field;
import org.ddintegration.descriptor.ValuePart.Text;

/** Reads values. */
final class ValueNotation {
    private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_]*";
    private static final String KEY = "[^\\[\\]{}]+";
    private static final Pattern STEP = Pattern.compile("\\.(" + NAME + ")|\\[(" + KEY + ")]|\\(\\)");
    private static final Pattern FIELD = Pattern.compile(
            "\\{(" + NAME + ")((?:\\." + NAME + "|\\[" + KEY + "]|\\(\\))*)(!len|!count|!bool)?(?::([^{}]+))?}");
    private static final Pattern QUOTED = Pattern.compile("\\{'([^'{}]+)'}");
    private static final Pattern TEXT = Pattern.compile("(?:[^{}]|\\{\\{|}})+");

    /** Before there were braces, this was the way to write a path; no constant looks like one. */
    private static final Pattern PATH_WITHOUT_BRACES = Pattern.compile("(?:instance|result)(?:\\." + NAME + ")+");

    private ValueNotation() {}

    /** Empty for a text that is not of the form. */
    static Optional<SpanValue> read(String text) {
        if (PATH_WITHOUT_BRACES.matcher(text).matches()) {
            return read("{" + text + "}");
        }
        List<ValuePart> parts = new ArrayList<>();
        Matcher part = FIELD.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (part.usePattern(TEXT).region(at, text.length()).lookingAt()) {
                parts.add(new Text(part.group().replace("{{", "{").replace("}}", "}"), false));
            } else if (part.usePattern(QUOTED).region(at, text.length()).lookingAt()) {
                parts.add(new Text(part.group(1), true));
            } else if (part.usePattern(FIELD).region(at, text.length()).lookingAt()) {
                parts.add(field(part));
            } else {
                return Optional.empty();
            }
            at = part.end();
        }
        boolean hasNames = parts.stream().allMatch(one -> !(one instanceof Field field) || field.hasNames());
        return parts.isEmpty() || !hasNames ? Optional.empty() : Optional.of(new SpanValue(parts));
    }

    private static Field field(Matcher found) {
        List<PathStep> steps = STEP.matcher(found.group(2))
                .results()
                .map(step -> step.group(1) != null
                        ? PathStep.attribute(step.group(1))
                        : step.group(2) != null ? PathStep.item(step.group(2)) : PathStep.CALL)
                .toList();
        return new Field(
                found.group(1),
                steps,
                Measure.of(found.group(3)),
                Optional.ofNullable(found.group(4)),
                OptionalInt.empty());
    }
}
