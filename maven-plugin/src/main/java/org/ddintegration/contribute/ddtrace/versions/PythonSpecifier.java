package org.ddintegration.contribute.ddtrace.versions;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A specifier of Python versions, asked about minor versions: one is allowed when any of its micro versions is. */
record PythonSpecifier(List<Clause> clauses) {
    private static final Pattern CLAUSE =
            Pattern.compile("(>=|<=|~=|===?|!=|>|<)\\s*v?(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+|\\*))?");

    /** @param micro empty when the clause names a minor version, {@code *} when it names all of it */
    private record Clause(String operator, int major, int minor, String micro) {
        static Clause of(MatchResult match) {
            return new Clause(
                    match.group(1),
                    Integer.parseInt(match.group(2)),
                    match.group(3) == null ? 0 : Integer.parseInt(match.group(3)),
                    Objects.requireNonNullElse(match.group(4), ""));
        }

        boolean allows(int otherMajor, int otherMinor) {
            int order = otherMajor != major ? Integer.compare(otherMajor, major) : Integer.compare(otherMinor, minor);
            boolean withinMinor = !micro.isEmpty() && !micro.equals("*") && !micro.equals("0");
            return switch (operator) {
                case ">=", ">" -> order >= 0;
                case "<=" -> order <= 0;
                case "<" -> withinMinor ? order <= 0 : order < 0;
                case "~=" -> micro.isEmpty() ? otherMajor == major && order >= 0 : order == 0;
                case "!=" -> micro.isEmpty() || withinMinor || order != 0;
                default -> order == 0;
            };
        }
    }

    /** @param text such as {@code >=3.8,<4}; clauses of another form are passed over */
    static PythonSpecifier parse(String text) {
        return new PythonSpecifier(
                CLAUSE.matcher(text).results().map(Clause::of).toList());
    }

    /** @param minorVersion such as {@code 3.9} */
    boolean allows(String minorVersion) {
        String[] parts = minorVersion.split("\\.");
        int major = Integer.parseInt(parts[0]);
        int minor = Integer.parseInt(parts[1]);
        return clauses.stream().allMatch(clause -> clause.allows(major, minor));
    }
}
