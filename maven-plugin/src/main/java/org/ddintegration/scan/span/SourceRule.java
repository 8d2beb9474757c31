package org.ddintegration.scan.span;

import java.util.List;
import java.util.Locale;
import org.ddintegration.file.ResourceText;
import org.ddintegration.scan.SpanAttribute;

/**
 * One of the names by which something is known, and where it may be.
 *
 * @param owners what holds it must be called so, or have one of these in its name; empty where any may hold it
 * @param names the best first
 */
record SourceRule(SpanAttribute attribute, Place place, List<String> owners, List<String> names) {
    private static final List<SourceRule> ALL = ResourceText.of(SourceRule.class, "sources.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(SourceRule::parse)
            .toList();

    /** Where a call has things; {@code sources.txt} says what each is. */
    enum Place {
        ARGUMENT,
        LENGTH,
        OBJECT,
        INSTANCE,
        HELD,
        OPTION,
        SIZE,
        RESULT,
        FURTHER
    }

    /** Those of an attribute one behind the other, in the order in which they count. */
    static List<SourceRule> all() {
        return ALL;
    }

    private static SourceRule parse(String line) {
        List<String> parts = List.of(line.split(" "));
        List<String> place = List.of(parts.get(1).split("@"));
        return new SourceRule(
                SpanAttribute.valueOf(parts.get(0)),
                Place.valueOf(place.get(0).toUpperCase(Locale.ROOT)),
                place.size() > 1 ? List.of(place.get(1).split("\\|")) : List.of(),
                parts.subList(2, parts.size()));
    }

    /** Whether something of that name may hold it. */
    boolean mayBeIn(String owner) {
        String plain = owner.toLowerCase(Locale.ROOT);
        return owners.isEmpty() || owners.stream().anyMatch(plain::contains);
    }
}
