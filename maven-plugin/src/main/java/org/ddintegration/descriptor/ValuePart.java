package org.ddintegration.descriptor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A part of a value. */
public sealed interface ValuePart {
    /**
     * A text that is the same for each call.
     *
     * @param isQuoted whether it is written as {@code {'text'}}, which is never an argument's name
     */
    record Text(String text, boolean isQuoted) implements ValuePart {
        /** As the descriptor has it: braces are doubled. */
        @Override
        public String toString() {
            return isQuoted ? "{'" + text + "'}" : text.replace("{", "{{").replace("}", "}}");
        }
    }

    /**
     * Something that is found in each call.
     *
     * @param root name of an argument, or one of the names below; an argument of the name goes before
     * @param measure what of it counts
     * @param fallback what stands for it where it is absent or empty
     * @param position the argument's index among the positional ones, {@code self} not counted, where the descriptor states
     *     it
     */
    record Field(String root, List<PathStep> steps, Measure measure, Optional<String> fallback, OptionalInt position)
            implements ValuePart {
        /** The object that is called. */
        public static final String INSTANCE = "instance";
        /** What the call gives. */
        public static final String RESULT = "result";
        /** The name of the class of the object that is called. */
        public static final String CLASS = "class";
        /** The name of the function. */
        public static final String FUNCTION = "function";
        /** All arguments, as text. */
        public static final String ARGUMENTS = "arguments";

        /** A path of attributes, such as {@code instance.connection.host}. */
        public static Field of(String path) {
            List<String> names = List.of(path.split("\\."));
            List<PathStep> steps =
                    names.stream().skip(1).map(PathStep::attribute).toList();
            return new Field(names.get(0), steps, Measure.NONE, Optional.empty(), OptionalInt.empty());
        }

        /** The same of an argument at a position; -1 where it can only be given by name. */
        public Field at(int index) {
            return new Field(root, steps, measure, fallback, OptionalInt.of(index));
        }

        /** Whether nothing but attributes lead to it. */
        public boolean isPlain() {
            return measure == Measure.NONE
                    && fallback.isEmpty()
                    && steps.stream().allMatch(step -> step.kind() == PathStep.Kind.ATTRIBUTE)
                    && !root.equals(CLASS);
        }

        /** The path alone: {@code instance.pool.kwargs[host]}. */
        public String path() {
            return root + steps.stream().map(PathStep::toString).collect(Collectors.joining());
        }

        boolean hasNames() {
            return (root.equals(CLASS) || PythonNames.isIdentifier(root))
                    && steps.stream()
                            .filter(step -> step.kind() == PathStep.Kind.ATTRIBUTE)
                            .allMatch(step -> PythonNames.isIdentifier(step.name()));
        }

        /** As the descriptor has it. */
        @Override
        public String toString() {
            return "{" + path() + measure.notation()
                    + fallback.map(text -> ":" + text).orElse("") + "}";
        }
    }
}
