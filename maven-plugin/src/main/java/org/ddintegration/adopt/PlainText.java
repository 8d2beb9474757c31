package org.ddintegration.adopt;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ddintegration.descriptor.file.TextRule;

/** Texts of a target that a descriptor can hold. */
final class PlainText {
    private static final TextRule VARIABLE = TextRule.ofKeys("tests", "variables");

    private PlainText() {}

    /** Whether a text is of one line, and of characters that YAML and XML both have. */
    static boolean is(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.SURROGATE
                        || (c & 0xfffe) == 0xfffe);
    }

    /** Those environment variables that a descriptor can name, with values that it can hold. */
    static Map<String, String> variables(Map<?, ?> all) {
        Map<String, String> plain = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (VARIABLE.accepts(String.valueOf(name)) && is(String.valueOf(value))) {
                plain.put(String.valueOf(name), String.valueOf(value));
            }
        });
        return plain;
    }
}
