package org.ddintegration.contribute.ddtrace.patch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.descriptor.Measure;
import org.ddintegration.descriptor.PathStep;

/**
 * What a resource or a tag is in a call, as generated code finds it.
 *
 * @param parts one behind the other; no two texts follow each other
 */
public record CallValue(List<Part> parts) {
    private static final Pattern URL = Pattern.compile("(?i)(.*_)?ur[il]");

    /**
     * A text, or where something is found.
     *
     * @param text the same for each call; empty where there is a path
     */
    public record Part(String text, Optional<Path> path) {}

    /** Where a path begins. */
    public enum Root {
        /** An argument, whether it is given by position or by name. */
        ARGUMENT,
        /** The positional arguments that no parameter of their own takes. */
        FURTHER_ARGUMENTS,
        /** The arguments given by name. */
        NAMED_ARGUMENTS,
        /** All arguments as text. */
        ALL_ARGUMENTS,
        /** A variable of the handler. */
        VARIABLE,
        /** The name of the class of a variable. */
        CLASS
    }

    /**
     * An object, and what leads from it to what is meant, none of which need be there.
     *
     * @param name of an argument or a variable
     * @param position the argument's index among the positional ones, {@code self} not counted, or how many go before the
     *     further ones; -1 where it has none
     * @param measure what of it counts
     * @param fallback what stands for what is absent or empty
     */
    public record Path(
            Root root, String name, int position, List<PathStep> steps, Measure measure, Optional<String> fallback) {
        /** The steps as they are written around what they begin at: the last one first. */
        public List<PathStep> inwards() {
            List<PathStep> inwards = new ArrayList<>(steps);
            Collections.reverse(inwards);
            return inwards;
        }

        /** Whether it is called what addresses are called, which may have credentials and secrets in them. */
        public boolean isUrl() {
            String last = steps.isEmpty() ? name : steps.get(steps.size() - 1).name();
            return measure == Measure.NONE && URL.matcher(last).matches();
        }

        boolean isPositional() {
            return root == Root.ARGUMENT && position >= 0;
        }

        boolean has(PathStep.Kind... kinds) {
            return steps.stream().anyMatch(step -> List.of(kinds).contains(step.kind()));
        }
    }

    static CallValue of(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            int last = joined.size() - 1;
            if (part.path().isEmpty() && last >= 0 && joined.get(last).path().isEmpty()) {
                joined.set(last, new Part(joined.get(last).text() + part.text(), Optional.empty()));
            } else {
                joined.add(part);
            }
        }
        return new CallValue(joined);
    }

    public boolean isComposed() {
        return parts.size() > 1;
    }

    public Stream<Path> paths() {
        return parts.stream().flatMap(part -> part.path().stream());
    }
}
