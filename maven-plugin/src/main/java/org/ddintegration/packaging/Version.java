package org.ddintegration.packaging;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Version of a Python distribution, written and ordered by the version specifiers specification (PEP 440). Equal are
 * versions that mean the same: {@code 1.0} and {@code v1.0.0}.
 */
public final class Version implements Comparable<Version> {
    private static final Pattern FORM = Pattern.compile(
            "v?(?:(?<epoch>\\d{1,9})!)?(?<release>\\d{1,18}(?:\\.\\d{1,18})*)"
                    + "(?:[-_.]?(?<pre>alpha|beta|preview|pre|a|b|c|rc)[-_.]?(?<preN>\\d{0,9}))?"
                    + "(?<post>-(?<implicit>\\d{1,9})|[-_.]?(?:post|rev|r)[-_.]?(?<postN>\\d{0,9}))?"
                    + "(?<dev>[-_.]?dev[-_.]?(?<devN>\\d{0,9}))?(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?",
            Pattern.CASE_INSENSITIVE);
    private static final long LAST = Long.MAX_VALUE;

    private final String text;
    private final List<Long> release;
    private final String local;
    /** Epoch, release without trailing zeros, then a mark each for pre, post and dev: each list compares item by item. */
    private final List<List<Long>> key;

    private Version(String text, Matcher parts) {
        this.text = text;
        this.release = Arrays.stream(parts.group("release").split("\\."))
                .map(Long::valueOf)
                .toList();
        this.local = Objects.requireNonNullElse(parts.group("local"), "").toLowerCase(Locale.ROOT);
        this.key =
                List.of(List.of(number(parts.group("epoch"))), trimmed(release), pre(parts), post(parts), dev(parts));
    }

    /** Empty when the text is no version. */
    public static Optional<Version> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches() ? Optional.of(new Version(text.strip(), matcher)) : Optional.empty();
    }

    /** False for alpha, beta, candidate and development releases. */
    public boolean isFinal() {
        return key.get(2).get(0) == LAST && key.get(4).get(0) == LAST;
    }

    /** Its first numbers, {@code 2.0} of {@code 2.0.1}; missing ones are zero. */
    public String first(int numbers) {
        return IntStream.range(0, numbers)
                .mapToObj(i -> i < release.size() ? release.get(i) : Long.valueOf(0))
                .map(String::valueOf)
                .collect(Collectors.joining("."));
    }

    @Override
    public int compareTo(Version other) {
        for (int i = 0; i < key.size(); i++) {
            int order = Arrays.compare(
                    key.get(i).toArray(Long[]::new), other.key.get(i).toArray(Long[]::new));
            if (order != 0) {
                return order;
            }
        }
        return compareLocals(local, other.local);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Version version && compareTo(version) == 0;
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }

    private static List<Long> pre(Matcher parts) {
        if (parts.group("pre") == null) {
            boolean onlyDev = parts.group("post") == null && parts.group("dev") != null;
            return List.of(onlyDev ? -1 : LAST);
        }
        String phase = parts.group("pre").toLowerCase(Locale.ROOT);
        long rank = phase.startsWith("a") ? 0 : phase.startsWith("b") ? 1 : 2;
        return List.of(rank, number(parts.group("preN")));
    }

    private static List<Long> post(Matcher parts) {
        if (parts.group("post") == null) {
            return List.of(-1L);
        }
        return List.of(number(parts.group("implicit") == null ? parts.group("postN") : parts.group("implicit")));
    }

    private static List<Long> dev(Matcher parts) {
        return List.of(parts.group("dev") == null ? LAST : number(parts.group("devN")));
    }

    private static long number(String digits) {
        return digits == null || digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static List<Long> trimmed(List<Long> numbers) {
        int end = numbers.size();
        while (end > 1 && numbers.get(end - 1) == 0) {
            end--;
        }
        return numbers.subList(0, end);
    }

    private static int compareLocals(String left, String right) {
        String[] lefts = left.split("[-_.]");
        String[] rights = right.split("[-_.]");
        for (int i = 0; i < Math.min(lefts.length, rights.length); i++) {
            int order = compareLocalParts(lefts[i], rights[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(lefts.length, rights.length);
    }

    /** Numbers come after words; no part at all comes first. */
    private static int compareLocalParts(String left, String right) {
        boolean leftNumber = left.matches("\\d+");
        boolean rightNumber = right.matches("\\d+");
        if (leftNumber && rightNumber) {
            return new BigInteger(left).compareTo(new BigInteger(right));
        }
        return leftNumber == rightNumber ? left.compareTo(right) : Boolean.compare(leftNumber, rightNumber);
    }
}
