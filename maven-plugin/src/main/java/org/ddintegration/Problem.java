package org.ddintegration;

import java.util.HexFormat;
import java.util.Optional;

/**
 * What is wrong, said so that a user can mend it.
 *
 * @param value the offending value, as the user wrote it
 * @param rule what is asked of such a value
 * @param place where it stands: {@code file:line:column}, a property name, or a path
 * @param remedy what to do about it
 */
public record Problem(String value, String rule, Optional<String> place, String remedy) {
    private static final HexFormat HEX = HexFormat.of();

    public static Problem of(String value, String rule, String remedy) {
        return new Problem(value, rule, Optional.empty(), remedy);
    }

    public Problem at(String where) {
        return new Problem(value, rule, Optional.of(where), remedy);
    }

    /** One line: {@code place: 'value': rule; remedy}. */
    public String message() {
        String start = place.map(where -> where + ": ").orElse("");
        return start + (value.isEmpty() ? "" : "'" + printable(value) + "': ") + rule + "; " + remedy;
    }

    private static String printable(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(200).forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                line.append(c > Character.MAX_VALUE ? "\\U" : "\\u")
                        .append(c > Character.MAX_VALUE ? HEX.toHexDigits(c) : HEX.toHexDigits((char) c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }
}
