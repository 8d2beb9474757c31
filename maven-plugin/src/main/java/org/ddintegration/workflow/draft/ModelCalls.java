package org.ddintegration.workflow.draft;

import java.util.List;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Scan;

/** The calls of a library that ask a language model, as users make them: not what carries them over HTTP. */
final class ModelCalls {
    private final Scan scan;

    ModelCalls(Scan scan) {
        this.scan = scan;
    }

    /** Whether one of them counts tokens, which nothing but a model does. */
    boolean areThere() {
        return asking().stream()
                .map(candidate -> scan.llm().get(candidate.target()))
                .map(LlmFacts::usage)
                .anyMatch(usage -> !usage.isEmpty());
    }

    /** What a first descriptor takes: these calls alone, where what they give is known. */
    List<Candidate> proposed(Category category) {
        List<Candidate> asking = category == Category.LLM ? asking() : List.of();
        return asking.isEmpty() ? scan.proposed() : asking;
    }

    private List<Candidate> asking() {
        List<Candidate> asking = shown();
        return asking.stream()
                .filter(callee -> isPart(callee) || asking.stream().noneMatch(caller -> calls(caller, callee)))
                .toList();
    }

    /** Whether each call of one is a call of the other, which would be shown twice. */
    private static boolean calls(Candidate caller, Candidate callee) {
        return !caller.target().equals(callee.target())
                && caller.work().flow().contains(callee.target().toString());
    }

    /** Whether it says itself which calls make it. */
    private boolean isPart(Candidate callee) {
        return !scan.llm().get(callee.target()).partOf().isEmpty();
    }

    private List<Candidate> shown() {
        return scan.candidates().stream()
                .filter(candidate -> scan.llm().containsKey(candidate.target()))
                .filter(candidate -> !candidate.access().publicPaths().isEmpty())
                .toList();
    }
}
