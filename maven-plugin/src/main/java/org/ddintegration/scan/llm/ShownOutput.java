package org.ddintegration.scan.llm;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.scan.llm.FieldTree.Reached;

/** Which of the objects and fields of an answer is what a model gave. */
final class ShownOutput {
    /** Fields that hold an answer where it is no message, best first. */
    private static final List<String> TEXTS = List.of(
            "text",
            "response",
            "output_text",
            "content",
            "completion",
            "generated_text",
            "generation",
            "answer",
            "output",
            "result",
            "value");

    /** Fields in which an answer repeats what was asked. */
    private static final Set<String> ECHOED =
            Set.of("instructions", "messages", "prompt", "history", "chat_history", "tools");

    private static final String INPUT = "input";

    private static final Set<String> MESSAGE_MARKS = Set.of("role", "tool_calls");

    /** Number of names on the way to a text; what lies deeper is something else's. */
    private static final int DEEPEST_TEXT = 3;

    private static final String DELTA = "delta";

    private ShownOutput() {}

    /** Where the answer's messages are, else its text. */
    static Optional<FactPath> messages(List<Reached> tree) {
        Optional<FactPath> messages = tree.stream()
                .filter(one -> one.fields().contains("content")
                        && one.fields().stream().anyMatch(MESSAGE_MARKS::contains))
                .map(Reached::path)
                .filter(path -> !isEchoed(path))
                .min(Comparator.<FactPath, Integer>comparing(
                                path -> path.steps().size())
                        .thenComparing(ShownOutput::isOfOtherForm));
        return messages.or(() -> text(tree));
    }

    private static boolean isEchoed(FactPath path) {
        return path.steps().stream()
                .map(FactPath.Step::name)
                .anyMatch(name -> ECHOED.contains(name) || name.startsWith(INPUT));
    }

    /** An answer and the pieces of a stream may be one type, with a field for each. */
    private static boolean isOfOtherForm(FactPath path) {
        return path.root().equals(FactPath.CHUNK) != path.name().equals(DELTA);
    }

    private static Optional<FactPath> text(List<Reached> tree) {
        return tree.stream()
                .filter(one -> one.path().steps().size() < DEEPEST_TEXT && !isEchoed(one.path()))
                .flatMap(one -> TEXTS.stream().filter(one::hasValue).map(name -> one.field(name, false)))
                .min(Comparator.<FactPath, Integer>comparing(
                                path -> path.steps().size())
                        .thenComparing(path -> TEXTS.indexOf(path.name())));
    }

    /** Where the vectors are that texts were turned into. */
    static Optional<FactPath> embeddings(List<Reached> tree) {
        return tree.stream().flatMap(ShownOutput::embeddings).min(Comparator.comparing(path -> path.steps()
                .size()));
    }

    private static Stream<FactPath> embeddings(Reached one) {
        if (one.path().name().equals("embeddings")) {
            return Stream.of("float_", "float", "floats").filter(one::hasValue).map(name -> one.field(name, true));
        }
        Stream<FactPath> single = Stream.of("embedding").filter(one::hasValue).map(name -> one.field(name, false));
        Stream<FactPath> several = Stream.of("embeddings").filter(one::hasValue).map(name -> one.field(name, true));
        return Stream.concat(single, several);
    }
}
