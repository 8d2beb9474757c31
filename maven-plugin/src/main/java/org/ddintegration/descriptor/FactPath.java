package org.ddintegration.descriptor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a fact of a call is found, such as {@code messages} or {@code result.choices[].message}: an object, and names that
 * lead from it to the fact. Each name is an attribute, or a key of a mapping.
 *
 * @param root name of an argument, or {@code instance}, {@code result} or {@code chunk}: the object that is called, what
 *     it returns, and one piece of that where it is a stream
 */
public record FactPath(String root, boolean isRootList, List<Step> steps) {
    public static final String INSTANCE = "instance";
    public static final String RESULT = "result";
    public static final String CHUNK = "chunk";

    private static final String LIST = "[]";

    /** @param isList whether the name leads to a list, of which each item is gone through */
    public record Step(String name, boolean isList) {
        private static Step parse(String text) {
            boolean isList = text.endsWith(LIST);
            return new Step(isList ? text.substring(0, text.length() - LIST.length()) : text, isList);
        }

        @Override
        public String toString() {
            return isList ? name + LIST : name;
        }
    }

    /** @param text of the form that {@link #isWellFormed} accepts */
    public static FactPath parse(String text) {
        List<Step> steps = Arrays.stream(text.split("\\.", -1)).map(Step::parse).toList();
        return new FactPath(steps.get(0).name(), steps.get(0).isList(), steps.subList(1, steps.size()));
    }

    /** Whether a text is names behind each other, separated by dots, each perhaps followed by {@code []}. */
    public static boolean isWellFormed(String text) {
        return Arrays.stream(text.split("\\.", -1))
                .map(Step::parse)
                .allMatch(step -> PythonNames.isIdentifier(step.name()));
    }

    /** Whether it begins at an argument of the call. */
    public boolean isArgument() {
        return !List.of(INSTANCE, RESULT, CHUNK).contains(root);
    }

    /** The last of its names. */
    public String name() {
        return steps.isEmpty() ? root : steps.get(steps.size() - 1).name();
    }

    public boolean endsInList() {
        return steps.isEmpty() ? isRootList : steps.get(steps.size() - 1).isList();
    }

    /**
     * A path as two, where the last list on it is.
     *
     * @param before up to the list
     * @param behind from one of its items on
     */
    public record Split(List<Step> before, List<Step> behind) {}

    /** Empty when no name leads to a list. */
    public Optional<Split> lastList() {
        for (int i = steps.size(); i > 0; i--) {
            if (steps.get(i - 1).isList()) {
                return Optional.of(new Split(steps.subList(0, i), steps.subList(i, steps.size())));
            }
        }
        return Optional.empty();
    }

    /** As the descriptor has it. */
    @Override
    public String toString() {
        return Stream.concat(Stream.of(new Step(root, isRootList)), steps.stream())
                .map(Step::toString)
                .collect(Collectors.joining("."));
    }
}
