package org.ddintegration.contribute.ddtrace.patch;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.SpanRules;
import org.ddintegration.target.Feature;

/**
 * A type or a kind of spans.
 *
 * @param text what the span has; empty where it has none
 * @param isNamed whether the target has a constant for it
 */
public record SpanWord(String text, boolean isNamed) {
    private static final String FILE = "ddtrace/ext/__init__.py";

    /** @param isUsual whether it is the category's, which every target has a constant for */
    static SpanWord type(String type, boolean isUsual, Integration integration) {
        if (type.equals(SpanRules.NOTHING)) {
            return new SpanWord("", false);
        }
        Pattern member = Pattern.compile("(?ms)^class SpanTypes\\b(?:(?!^class ).)*?^ +" + constant(type) + " = \""
                + Pattern.quote(type) + "\"");
        return new SpanWord(
                type,
                isUsual
                        || member.matcher(integration.target().read(FILE).orElse(""))
                                .find());
    }

    /** {@code SpanKind} has no member for inner work before 3.0. */
    static SpanWord kind(String kind, Integration integration) {
        boolean isNothing = kind.equals(SpanRules.NOTHING);
        boolean isInner = kind.equals("internal");
        return new SpanWord(
                isNothing ? "" : kind,
                !isNothing && (!isInner || !integration.layout().has(Feature.DOCS_IN_CONTRIB_PACKAGE)));
    }

    /** Name of the constant. */
    public String constant() {
        return constant(text);
    }

    private static String constant(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    /** Whether a span has none. */
    public boolean isNone() {
        return text.isEmpty();
    }
}
