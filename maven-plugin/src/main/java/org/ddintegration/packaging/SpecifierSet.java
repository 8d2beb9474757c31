package org.ddintegration.packaging;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Version specifiers with commas between them, of which all hold ({@code >=2.0,<4}); {@code *} allows any version. */
public final class SpecifierSet {
    private static final SpecifierSet ANY = new SpecifierSet("*", List.of());
    private static final Pattern ORDERED_PREFIX = Pattern.compile("([<>]=?\\s*[0-9.]*[0-9])\\.\\*");
    private static final int MICRO = 2;

    private final String text;
    private final List<Specifier> specifiers;

    private SpecifierSet(String text, List<Specifier> specifiers) {
        this.text = text;
        this.specifiers = specifiers;
    }

    /** Empty when the text, or a part between commas, is none. */
    public static Optional<SpecifierSet> parse(String text) {
        if (text.equals(ANY.text)) {
            return Optional.of(ANY);
        }
        List<Specifier> read = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Optional<Specifier> specifier = Specifier.parse(part);
            if (specifier.isEmpty()) {
                return Optional.empty();
            }
            read.add(specifier.get());
        }
        return Optional.of(new SpecifierSet(text, List.copyOf(read)));
    }

    /** Of {@code Requires-Python}; metadata from before PEP 440 says {@code >=3.8.*}, which is read as {@code >=3.8}. */
    public static Optional<SpecifierSet> ofMetadata(String text) {
        return parse(ORDERED_PREFIX.matcher(text).replaceAll("$1").strip());
    }

    /** @param text valid, as of a descriptor that was read; empty for any version */
    public static SpecifierSet of(String text) {
        return text.isEmpty() ? ANY : parse(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    public SpecifierSet and(SpecifierSet other) {
        List<Specifier> all =
                Stream.concat(specifiers.stream(), other.specifiers.stream()).toList();
        return all.isEmpty()
                ? ANY
                : new SpecifierSet(
                        String.join(",", all.stream().map(Specifier::toString).toList()), all);
    }

    public boolean allows(Version version) {
        return specifiers.stream().allMatch(specifier -> specifier.allows(version));
    }

    /**
     * Whether some release of a minor version is allowed: {@code <3.9.2} allows some of {@code 3.9}.
     *
     * @param minorVersion such as {@code 3.9}
     */
    public boolean allowsSomeOf(String minorVersion) {
        Stream<BigInteger> near = specifiers.stream()
                .flatMap(specifier -> specifier.version().stream())
                .filter(version -> version.release().size() > MICRO)
                .map(version -> version.release().get(MICRO))
                .flatMap(micro -> Stream.of(micro, micro.add(BigInteger.ONE), micro.subtract(BigInteger.ONE)));
        Stream<String> micros = Stream.concat(Stream.of(BigInteger.ZERO, BigInteger.ONE), near)
                .filter(micro -> micro.signum() >= 0)
                .map(micro -> minorVersion + "." + micro);
        return Stream.concat(Stream.of(minorVersion), micros)
                .map(release -> Version.parse(release).orElseThrow())
                .anyMatch(this::allows);
    }

    /** The lowest version, where one is stated and allowed itself: {@code 2.0} of {@code >=2.0,<4}. */
    public Optional<Version> lowest() {
        return highestBound(Operator::boundsFromBelowInclusively);
    }

    /** The version that all allowed ones are not below, where one is stated: also {@code 2.0} of {@code >2.0}. */
    public Optional<Version> lowerBound() {
        return highestBound(Operator::boundsFromBelow);
    }

    /** The version of a single {@code >=2.0}; empty for all other sets. */
    public Optional<Version> onlyAtLeast() {
        return specifiers.size() == 1 && specifiers.get(0).operator() == Operator.AT_LEAST
                ? specifiers.get(0).version()
                : Optional.empty();
    }

    /** The first part that says more than which versions are left out; as it is written. */
    public Optional<String> firstBound() {
        return specifiers.stream()
                .filter(specifier -> specifier.operator() != Operator.NOT_EQUAL)
                .map(Specifier::toString)
                .findFirst();
    }

    private Optional<Version> highestBound(Predicate<Operator> bounds) {
        return specifiers.stream()
                .filter(specifier -> bounds.test(specifier.operator()))
                .flatMap(specifier -> specifier.version().stream())
                .max(Comparator.naturalOrder())
                .map(Version::withoutPrefix);
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }
}
