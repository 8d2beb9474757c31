package org.ddintegration.packaging;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One comparison with a version: {@code >=2.0}, {@code ==2.*}.
 *
 * @param text as it is written, without space around it
 * @param compared what stands after the operator
 * @param version of {@code compared}, without the {@code .*}; empty for an arbitrary text after {@code ===}
 * @param isPrefix whether {@code compared} ends in {@code .*}
 */
record Specifier(String text, Operator operator, String compared, Optional<Version> version, boolean isPrefix) {
    private static final Pattern FORM = Pattern.compile("(===|==|!=|~=|>=|<=|>|<)\\s*([^\\s,]+)");
    private static final String ALL = ".*";

    /** Empty when the text is no specifier. */
    static Optional<Specifier> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Operator operator = Operator.of(matcher.group(1));
        String compared = matcher.group(2);
        boolean isPrefix = compared.endsWith(ALL) && operator != Operator.ARBITRARY;
        String stem = isPrefix ? compared.substring(0, compared.length() - ALL.length()) : compared;
        Specifier read = new Specifier(text.strip(), operator, compared, Version.parse(stem), isPrefix);
        return read.isValid() ? Optional.of(read) : Optional.empty();
    }

    private boolean isValid() {
        if (operator == Operator.ARBITRARY) {
            return true;
        }
        boolean mayBeExact = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        return version.filter(stated -> isPrefix
                        ? mayBeExact && stated.isPlainRelease()
                        : (mayBeExact || stated.local().isEmpty())
                                && (operator != Operator.COMPATIBLE
                                        || stated.release().size() > 1))
                .isPresent();
    }

    boolean allows(Version other) {
        if (operator == Operator.ARBITRARY) {
            return other.toString().equalsIgnoreCase(compared);
        }
        Version stated = version.orElseThrow();
        Version known = other.withoutLocal();
        return switch (operator) {
            case EQUAL -> isEqual(stated, other);
            case NOT_EQUAL -> !isEqual(stated, other);
            case COMPATIBLE ->
                known.compareTo(stated) >= 0
                        && other.startsWith(stated, stated.release().size() - 1);
            case AT_LEAST -> known.compareTo(stated) >= 0;
            case AT_MOST -> known.compareTo(stated) <= 0;
            case LESS -> known.compareTo(stated) < 0 && !(other.isPreReleaseOf(stated) && stated.isFinal());
            case MORE -> known.compareTo(stated) > 0 && !(other.isPostReleaseOf(stated) && !stated.isPostRelease());
            case ARBITRARY -> throw new IllegalStateException(text);
        };
    }

    private boolean isEqual(Version stated, Version other) {
        if (isPrefix) {
            return other.startsWith(stated, stated.release().size());
        }
        return stated.local().isEmpty() ? other.withoutLocal().equals(stated) : other.equals(stated);
    }

    @Override
    public String toString() {
        return text;
    }
}
