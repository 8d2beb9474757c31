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
            "v?(?:(?<epoch>\\d+)!)?(?<release>\\d+(?:\\.\\d+)*)"
                    + "(?:[-_.]?(?<pre>alpha|beta|preview|pre|a|b|c|rc)[-_.]?(?<preN>\\d*))?"
                    + "(?<post>-(?<implicit>\\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<postN>\\d*))?"
                    + "(?<dev>[-_.]?dev[-_.]?(?<devN>\\d*))?(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?",
            Pattern.CASE_INSENSITIVE);
    /** After every number; {@link #FIRST} is before them. */
    private static final BigInteger LAST = BigInteger.TWO.pow(1 << 14);

    private static final BigInteger FIRST = BigInteger.ONE.negate();
    private static final int LONGEST = 1000;
    private static final int PRE = 2;
    private static final int POST = 3;
    private static final int DEV = 4;

    private final String text;
    private final List<BigInteger> release;
    private final String local;
    /** Epoch, release without trailing zeros, then a mark each for pre, post and dev: each list compares item by item. */
    private final List<List<BigInteger>> key;

    private Version(String text, Matcher parts) {
        this.text = text;
        this.release = Arrays.stream(parts.group("release").split("\\."))
                .map(BigInteger::new)
                .toList();
        this.local = Objects.requireNonNullElse(parts.group("local"), "").toLowerCase(Locale.ROOT);
        this.key =
                List.of(List.of(number(parts.group("epoch"))), trimmed(release), pre(parts), post(parts), dev(parts));
    }

    /** Empty when the text is no version. */
    public static Optional<Version> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return text.length() <= LONGEST && matcher.matches()
                ? Optional.of(new Version(text.strip(), matcher))
                : Optional.empty();
    }

    /** False for alpha, beta, candidate and development releases. */
    public boolean isFinal() {
        return has(PRE, LAST) && has(DEV, LAST);
    }

    /** Its first numbers, {@code 2.0} of {@code 2.0.1} and {@code 1!2.0} of {@code 1!2.0.1}; missing ones are zero. */
    public String first(int numbers) {
        String epoch = epoch().signum() == 0 ? "" : epoch() + "!";
        return IntStream.range(0, numbers)
                .mapToObj(this::number)
                .map(String::valueOf)
                .collect(Collectors.joining(".", epoch, ""));
    }

    /** True for {@code 0.9}, also after an epoch. */
    public boolean isBelowOne() {
        return release.get(0).signum() == 0;
    }

    /** As it is written, without a {@code v} before it. */
    public Version withoutPrefix() {
        return text.startsWith("v") || text.startsWith("V")
                ? parse(text.substring(1)).orElseThrow()
                : this;
    }

    List<BigInteger> release() {
        return release;
    }

    /** Empty for most. */
    String local() {
        return local;
    }

    Version withoutLocal() {
        return local.isEmpty()
                ? this
                : parse(text.substring(0, text.indexOf('+'))).orElseThrow();
    }

    /** True when it is numbers and perhaps an epoch, nothing else. */
    boolean isPlainRelease() {
        return isFinal() && !isPostRelease() && local.isEmpty();
    }

    boolean isPostRelease() {
        return !has(POST, FIRST);
    }

    boolean isPreReleaseOf(Version other) {
        return !isFinal() && hasReleaseOf(other);
    }

    boolean isPostReleaseOf(Version other) {
        return isPostRelease() && hasReleaseOf(other);
    }

    private boolean hasReleaseOf(Version other) {
        return key.get(0).equals(other.key.get(0)) && key.get(1).equals(other.key.get(1));
    }

    /** Whether epoch and first numbers are another version's. */
    boolean startsWith(Version other, int numbers) {
        return epoch().equals(other.epoch())
                && IntStream.range(0, numbers).allMatch(i -> number(i).equals(other.number(i)));
    }

    private BigInteger epoch() {
        return key.get(0).get(0);
    }

    private BigInteger number(int index) {
        return index < release.size() ? release.get(index) : BigInteger.ZERO;
    }

    private boolean has(int part, BigInteger mark) {
        return key.get(part).get(0).equals(mark);
    }

    @Override
    public int compareTo(Version other) {
        for (int i = 0; i < key.size(); i++) {
            int order = Arrays.compare(
                    key.get(i).toArray(BigInteger[]::new), other.key.get(i).toArray(BigInteger[]::new));
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

    private static List<BigInteger> pre(Matcher parts) {
        if (parts.group("pre") == null) {
            boolean onlyDev = parts.group("post") == null && parts.group("dev") != null;
            return List.of(onlyDev ? FIRST : LAST);
        }
        String phase = parts.group("pre").toLowerCase(Locale.ROOT);
        BigInteger rank =
                phase.startsWith("a") ? BigInteger.ZERO : phase.startsWith("b") ? BigInteger.ONE : BigInteger.TWO;
        return List.of(rank, number(parts.group("preN")));
    }

    private static List<BigInteger> post(Matcher parts) {
        if (parts.group("post") == null) {
            return List.of(FIRST);
        }
        return List.of(number(parts.group("implicit") == null ? parts.group("postN") : parts.group("implicit")));
    }

    private static List<BigInteger> dev(Matcher parts) {
        return List.of(parts.group("dev") == null ? LAST : number(parts.group("devN")));
    }

    private static BigInteger number(String digits) {
        return digits == null || digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits);
    }

    private static List<BigInteger> trimmed(List<BigInteger> numbers) {
        int end = numbers.size();
        while (end > 1 && numbers.get(end - 1).signum() == 0) {
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
