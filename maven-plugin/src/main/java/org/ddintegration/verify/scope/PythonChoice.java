package org.ddintegration.verify.scope;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.python.PythonInterpreter;

/**
 * Which of the Pythons that an integration supports it is verified with.
 *
 * @param word {@code ends}, {@code all}, or {@code these}
 * @param versions those, when they are stated
 */
public record PythonChoice(String word, Set<String> versions) {
    /** The oldest and the newest. */
    public static final PythonChoice ENDS = new PythonChoice("ends", Set.of());

    /**
     * @param text {@code ends}, {@code all}, or versions such as {@code 3.9,3.12}
     * @throws ProblemException when it is none of these
     */
    public static PythonChoice parse(String text) {
        if (text.equals("ends") || text.equals("all")) {
            return new PythonChoice(text, Set.of());
        }
        Set<String> versions = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(version -> version.matches("3\\.\\d{1,3}"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (versions.size() != text.split(",").length) {
            throw new ProblemException(Problem.of(
                            text,
                            "must be ends, all, or Python versions separated by commas",
                            "write ends for the oldest and the newest, or 3.9,3.12")
                    .at("dd.verify.pythons"));
        }
        return new PythonChoice("these", versions);
    }

    /** @param usable those that the integration supports and this machine has, oldest first */
    public List<PythonInterpreter> among(List<PythonInterpreter> usable) {
        return usable.stream()
                .filter(python -> switch (word) {
                    case "all" -> true;
                    case "ends" -> python.equals(usable.get(0)) || python.equals(usable.get(usable.size() - 1));
                    default -> versions.contains(python.minorVersion());
                })
                .toList();
    }

    /** @param supported those of the integration, oldest first */
    public List<String> missing(List<String> supported, List<PythonInterpreter> usable) {
        Collection<String> wanted =
                switch (word) {
                    case "all" -> supported;
                    case "ends" ->
                        supported.isEmpty()
                                ? supported
                                : new LinkedHashSet<>(List.of(supported.get(0), supported.get(supported.size() - 1)));
                    default -> versions;
                };
        Set<String> there = usable.stream().map(PythonInterpreter::minorVersion).collect(Collectors.toSet());
        return wanted.stream().filter(version -> !there.contains(version)).toList();
    }
}
