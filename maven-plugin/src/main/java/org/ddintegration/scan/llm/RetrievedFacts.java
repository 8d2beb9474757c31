package org.ddintegration.scan.llm;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.descriptor.LlmKind;
import org.ddintegration.scan.llm.FieldTree.Reached;

/** Where the facts of a call are that finds or ranks documents. */
final class RetrievedFacts {
    /** Fields that tell how well a document fits, or hold it. */
    private static final Set<String> MARKS = Set.of("score", "relevance_score", "document", "rank", "similarity");

    private static final List<String> TEXTS = List.of("text", "content", "page_content", "snippet");
    private static final List<String> LISTS = List.of("results", "documents", "hits", "matches");
    private static final String DOCUMENT = "document";

    private RetrievedFacts() {}

    /** Empty when what the call gives is no list of documents. */
    static Optional<LlmFacts> of(ShownArguments arguments, List<Reached> result) {
        return found(result)
                .map(documents ->
                        LlmFacts.of(LlmKind.RETRIEVAL, arguments.sought(), List.of(documents), arguments.metadata()));
    }

    /** The way to the documents, or to their texts where these are all that is known of them. */
    private static Optional<FactPath> found(List<Reached> result) {
        return result.stream()
                .filter(one -> one.path().endsInList())
                .filter(one -> one.fields().stream().anyMatch(name -> MARKS.contains(name) || TEXTS.contains(name)))
                .min(Comparator.comparing(one -> one.path().steps().size()))
                .map(one -> one.fields().contains(DOCUMENT) ? one.field(DOCUMENT, false) : one.path())
                .or(() -> result.stream()
                        .filter(one -> one.path().steps().isEmpty())
                        .flatMap(one -> LISTS.stream().filter(one::hasValue).map(name -> one.field(name, true)))
                        .findFirst());
    }
}
