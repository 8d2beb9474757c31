package org.ddintegration.contribute.ddtrace.patch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.descriptor.Conversion;
import org.ddintegration.descriptor.PathStep;

/**
 * What a resource or a tag is in a call, as generated code finds it.
 *
 * @param parts one behind the other; no two texts follow each other
 * @param choice when it is that; empty for each call
 */
public record CallValue(List<Part> parts, Optional<Choice> choice) {
    private static final Pattern URL = Pattern.compile("(?i)(.*_)?ur[il]");

    /**
     * A text, or where something is found.
     *
     * @param text the same for each call; empty where there is a path
     */
    public record Part(String text, Optional<Path> path) {}

    /**
     * When a value counts.
     *
     * @param decides the value counts where this is true, or one of the texts
     * @param otherwise the value in other calls
     */
    public record Choice(Part decides, List<String> texts, Optional<CallValue> otherwise) {}

    /**
     * A list: what a path leads to from each item of what another leads to.
     */
    public record Each(Path items, Path ofItem) {}

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
        /** The settings of the integration. */
        SETTINGS,
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
     * @param conversion what of that which it leads to is meant
     * @param fallback what stands for what is absent or empty
     */
    public record Path(
            Root root,
            String name,
            int position,
            List<PathStep> steps,
            Conversion conversion,
            Optional<String> fallback) {
        private static final String ITEM = "item";

        /** The steps as they are written around what they begin at: the last one first. */
        public List<PathStep> inwards() {
            List<PathStep> inwards = new ArrayList<>(steps);
            Collections.reverse(inwards);
            return inwards;
        }

        /** Whether what stands for what is absent is a number, which makes a tag a metric. */
        public boolean isNumber() {
            return fallback.filter(text -> text.matches("-?(0|[1-9][0-9]{0,8})"))
                    .isPresent();
        }

        /** Whether it is called what addresses are called, which may have credentials and secrets in them. */
        public boolean isUrl() {
            String last = steps.isEmpty() ? name : steps.get(steps.size() - 1).name();
            return conversion == Conversion.NONE && URL.matcher(last).matches();
        }

        /** The helper that makes of what is found what is meant; empty where that is the same. */
        public String helper() {
            return switch (conversion) {
                case NONE -> "";
                case LENGTH -> "_length";
                case WORDS -> "_words";
                case LINES -> "_lines";
                case COUNT -> "_count";
                case FOUND -> "_found";
                case TRUTH -> "_truth";
                case PATH -> "_path";
            };
        }

        /** Where it leads to a list: that of which something is taken, and what is taken of each item. */
        public Optional<Each> each() {
            for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i).kind() == PathStep.Kind.EACH) {
                    return Optional.of(new Each(
                            new Path(root, name, position, steps.subList(0, i), Conversion.NONE, Optional.empty()),
                            new Path(
                                    Root.VARIABLE,
                                    ITEM,
                                    -1,
                                    steps.subList(i + 1, steps.size()),
                                    Conversion.NONE,
                                    Optional.empty())));
                }
            }
            return Optional.empty();
        }

        boolean isPositional() {
            return root == Root.ARGUMENT && position >= 0;
        }

        boolean has(PathStep.Kind... kinds) {
            return steps.stream().anyMatch(step -> List.of(kinds).contains(step.kind()));
        }
    }

    static CallValue of(List<Part> parts, Optional<Choice> choice) {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            int last = joined.size() - 1;
            if (part.path().isEmpty() && last >= 0 && joined.get(last).path().isEmpty()) {
                joined.set(last, new Part(joined.get(last).text() + part.text(), Optional.empty()));
            } else {
                joined.add(part);
            }
        }
        return new CallValue(joined, choice);
    }

    public boolean isComposed() {
        return parts.size() > 1;
    }

    /** Whether texts are put together for it. */
    boolean needsTexts() {
        return isComposed()
                || choice.flatMap(Choice::otherwise)
                        .filter(CallValue::needsTexts)
                        .isPresent();
    }

    public Stream<Path> paths() {
        Stream<Part> deciding = choice.stream().map(Choice::decides);
        return Stream.concat(
                Stream.concat(parts.stream(), deciding).flatMap(part -> part.path().stream()),
                choice.stream().flatMap(one -> one.otherwise().stream()).flatMap(CallValue::paths));
    }
}
