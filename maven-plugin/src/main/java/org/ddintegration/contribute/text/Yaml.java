package org.ddintegration.contribute.text;

import java.util.regex.Pattern;

/** Text for YAML 1.1 and 1.2. */
public final class Yaml {
    /** Begins with a letter and holds nothing that YAML gives a meaning. */
    private static final Pattern PLAIN = Pattern.compile("\\^?[A-Za-z][A-Za-z0-9_./*@=-]*(:[A-Za-z0-9_.-]+)*\\$?");

    /** Two at least, so that the whole is a text whatever each of them is. */
    private static final Pattern WORDS =
            Pattern.compile("[\\p{Alnum}_./*@=-]+(:[\\p{Alnum}_.-]+)*( [\\p{Alnum}_./*@=-]+(:[\\p{Alnum}_.-]+)*)+");

    private static final Pattern WORD = Pattern.compile("(?i:null|true|false|yes|no|on|off|y|n)");

    /** Two dots at least: neither an integer nor a float. */
    private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+){2}[A-Za-z0-9.]*");

    /** A scalar whose value is the text: plain where it can be, else in quotes. */
    public String scalar(String text) {
        if ((PLAIN.matcher(text).matches() && !WORD.matcher(text).matches())
                || VERSION.matcher(text).matches()) {
            return text;
        }
        return text.codePoints().anyMatch(Unsafe::is) ? escaped(text) : "'" + text.replace("'", "''") + "'";
    }

    /** Likewise, where the text may have several words: plain where each of them is, and the first begins with a letter. */
    public String words(String text) {
        return Character.isLetter(text.codePointAt(0)) && WORDS.matcher(text).matches() ? text : scalar(text);
    }

    /** A number or boolean as it is, a text as a scalar. */
    public String value(Object value) {
        return value instanceof String text ? scalar(text) : String.valueOf(value);
    }

    /** A scalar whose value is the text: plain where it can be, else in double quotes. */
    public String quoted(String text) {
        String scalar = scalar(text);
        return scalar.equals(text) ? scalar : new Json().string(text);
    }

    private static String escaped(String text) {
        StringBuilder scalar = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                scalar.append('\\').appendCodePoint(c);
            } else if (Unsafe.is(c)) {
                scalar.append(Unsafe.escape(c));
            } else {
                scalar.appendCodePoint(c);
            }
        });
        return scalar.append('"').toString();
    }
}
