package org.ddintegration.contribute.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers within names by their value: {@code v2} before {@code v10}. */
final class NaturalOrder {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private NaturalOrder() {}

    /** A text whose plain order is the natural order of the names. */
    static String key(String name) {
        return NUMBER.matcher(name).replaceAll(NaturalOrder::withLength);
    }

    /** The digits after a character that says how many there are. */
    private static String withLength(java.util.regex.MatchResult number) {
        String digits = number.group().replaceFirst("^0+(?=.)", "");
        return Matcher.quoteReplacement((char) ('0' + Math.min(digits.length(), 9)) + digits);
    }
}
