package org.ddintegration.contribute.text;

import java.util.Locale;

/** Characters that an editor, a terminal or a parser may not show as they are. */
final class Unsafe {
    private Unsafe() {}

    /** Controls, marks that change direction, surrogates without a partner, unusual spaces and line ends. */
    static boolean is(int codePoint) {
        if (codePoint == ' ') {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }

    /** The escape that Python and JSON share up to U+FFFF. */
    static String escape(int codePoint) {
        return codePoint <= 0xFFFF
                ? String.format(Locale.ROOT, "\\u%04x", codePoint)
                : String.format(Locale.ROOT, "\\U%08x", codePoint);
    }
}
