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
            "text", "response", "output_text", "content", "completion", "generated_text", "generation", "answer");

    private static final Set<String> MESSAGE_MARKS = Set.of("role", "tool_calls");

    private ShownOutput() {}

    /** Where the answer's messages are, else its text. */
    static Optional<FactPath> messages(List<Reached> tree) {
        Optional<FactPath> messages = tree.stream()
                .filter(one -> one.fields().contains("content")
                        && one.fields().stream().anyMatch(MESSAGE_MARKS::contains))
                .map(Reached::path)
                .min(Comparator.comparing(path -> path.steps().size()));
        return messages.or(() -> text(tree));
    }

    private static Optional<FactPath> text(List<Reached> tree) {
        return tree.stream()
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
