package org.ddintegration.contribute.ddtrace.patch;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.descriptor.Hook;

/**
 * That a version of the library, three numbers, has what a handler wraps.
 *
 * @param clauses all of them must hold
 */
public record VersionCondition(String handler, List<Clause> clauses) {
    private static final Pattern CLAUSE =
            Pattern.compile("\\s*(===|[=!~]=|[<>]=?)\\s*v?(?:[0-9]+!)?([0-9.]*[0-9])(\\.\\*)?.*");
    private static final int NUMBERS = 3;

    /**
     * A comparison.
     *
     * @param operator as Python writes it
     * @param numbers what the version's first numbers are compared with, as many as these
     */
    public record Clause(String operator, List<String> numbers) {
        public boolean isOfWholeVersion() {
            return numbers.size() == NUMBERS;
        }
    }

    static List<VersionCondition> of(List<Hook> hooks) {
        return hooks.stream()
                .filter(hook -> !hook.versions().isEmpty())
                .map(hook -> new VersionCondition(hook.handler(), clauses(hook.versions())))
                .toList();
    }

    /** @param specifier valid, and not {@code *} */
    static List<Clause> clauses(String specifier) {
        return Arrays.stream(specifier.split(",", -1))
                .flatMap(VersionCondition::comparisons)
                .toList();
    }

    private static Stream<Clause> comparisons(String text) {
        Matcher clause = CLAUSE.matcher(text);
        if (!clause.matches()) {
            throw new IllegalArgumentException(text);
        }
        List<String> numbers = Stream.of(clause.group(2).split("\\.", -1))
                .map(number -> number.replaceFirst("^0+(?=[0-9])", ""))
                .limit(NUMBERS + 1L)
                .toList();
        if (clause.group(1).equals("~=")) {
            return Stream.of(
                    new Clause(">=", whole(numbers)), new Clause("==", numbers.subList(0, numbers.size() - 1)));
        }
        String operator = clause.group(1).replace("===", "==");
        return Stream.of(new Clause(operator, clause.group(3) == null ? whole(numbers) : first(numbers)));
    }

    private static List<String> whole(List<String> numbers) {
        return first(Stream.concat(numbers.stream(), Stream.of("0", "0")).toList());
    }

    private static List<String> first(List<String> numbers) {
        return numbers.subList(0, Math.min(numbers.size(), NUMBERS));
    }
}
