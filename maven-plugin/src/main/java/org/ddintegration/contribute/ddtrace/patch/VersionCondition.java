package org.ddintegration.contribute.ddtrace.patch;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.descriptor.Hook;

/**
 * That a version of the library has what a handler wraps.
 *
 * @param expression Python for it, of {@code _VERSION}, which is a tuple of three numbers
 */
public record VersionCondition(String handler, String expression) {
    private static final Pattern CLAUSE =
            Pattern.compile("\\s*(===|[=!~]=|[<>]=?)\\s*v?(?:[0-9]+!)?([0-9.]*[0-9])(\\.\\*)?.*");
    private static final int NUMBERS = 3;

    static List<VersionCondition> of(List<Hook> hooks) {
        return hooks.stream()
                .filter(hook -> !hook.versions().isEmpty())
                .map(hook -> new VersionCondition(hook.handler(), expression(hook.versions())))
                .toList();
    }

    /** @param specifier valid, and not {@code *} */
    static String expression(String specifier) {
        return Arrays.stream(specifier.split(",")).map(VersionCondition::clause).collect(Collectors.joining(" and "));
    }

    private static String clause(String text) {
        Matcher clause = CLAUSE.matcher(text);
        if (!clause.matches()) {
            throw new IllegalArgumentException(text);
        }
        List<String> numbers = List.of(clause.group(2).split("\\."));
        if (clause.group(1).equals("~=")) {
            return "_VERSION >= " + whole(numbers) + " and " + beginning("==", numbers.subList(0, numbers.size() - 1));
        }
        String operator = clause.group(1).replace("===", "==");
        return clause.group(3) == null ? "_VERSION " + operator + " " + whole(numbers) : beginning(operator, numbers);
    }

    private static String beginning(String operator, List<String> numbers) {
        List<String> first = numbers.subList(0, Math.min(numbers.size(), NUMBERS));
        return "_VERSION[:" + first.size() + "] " + operator + " " + tuple(first);
    }

    private static String whole(List<String> numbers) {
        return tuple(Stream.concat(numbers.stream(), Stream.of("0", "0"))
                .limit(NUMBERS)
                .toList());
    }

    private static String tuple(List<String> numbers) {
        return numbers.stream()
                .map(number -> number.replaceFirst("^0+(?=[0-9])", ""))
                .collect(Collectors.joining(", ", "(", numbers.size() == 1 ? ",)" : ")"));
    }
}
