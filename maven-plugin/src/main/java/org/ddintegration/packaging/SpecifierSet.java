package org.ddintegration.packaging;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Version specifiers of PEP 440. */
public final class SpecifierSet {
    private static final String RELEASE = "v?([0-9]+!)?[0-9]+(\\.[0-9]+)*";
    private static final String PRE = "([-_.]?(a|b|c|rc|alpha|beta|pre|preview)([-_.]?[0-9]+)?)?";
    private static final String POST = "(-[0-9]+|[-_.]?(post|rev|r)([-_.]?[0-9]+)?)?";
    private static final String DEV = "([-_.]?dev([-_.]?[0-9]+)?)?";
    private static final String LOCAL = "(\\+[a-z0-9]+([-_.][a-z0-9]+)*)?";
    private static final String VERSION = RELEASE + PRE + POST + DEV;
    private static final Pattern CLAUSE = Pattern.compile(
            "\\s*(===\\s*[^\\s,]+"
                    + "|(==|!=)\\s*(" + VERSION + LOCAL + "|" + RELEASE + "\\.\\*)"
                    + "|~=\\s*v?([0-9]+!)?[0-9]+(\\.[0-9]+)+" + PRE + POST + DEV
                    + "|(<=|>=|<|>)\\s*" + VERSION + ")\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOWEST = Pattern.compile("(?:>=|~=|==)\\s*v?([0-9]+)(?:\\.([0-9]+))?");

    private SpecifierSet() {}

    /** Whether it is one, or several with commas between them, or {@code *}. */
    public static boolean isValid(String text) {
        return text.equals("*")
                || Arrays.stream(text.split(",", -1))
                        .allMatch(clause -> CLAUSE.matcher(clause).matches());
    }

    public static boolean isRelease(String text) {
        return text.equals("latest") || (!text.equals("*") && isValid(text));
    }

    /** {@code ~=X.Y.0} for the lowest version that the specifier allows, where it states one. */
    public static Optional<String> lowestMinor(String specifier) {
        Matcher lowest = LOWEST.matcher(specifier);
        if (!lowest.find()) {
            return Optional.empty();
        }
        String minor = Optional.ofNullable(lowest.group(2)).orElse("0");
        return Optional.of("~=" + lowest.group(1) + "." + minor + ".0");
    }
}
