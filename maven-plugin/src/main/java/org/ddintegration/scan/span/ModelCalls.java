package org.ddintegration.scan.span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.descriptor.LlmKind;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Scan;

/** The calls of a library that ask a language model, as users make them: not what carries them over HTTP. */
public final class ModelCalls {
    private final Scan scan;

    public ModelCalls(Scan scan) {
        this.scan = scan;
    }

    /** Whether one of them counts tokens, which nothing but a model does. */
    public boolean areThere() {
        return shown().stream().map(candidate -> facts(candidate).usage()).anyMatch(usage -> !usage.isEmpty());
    }

    /** What a first descriptor takes: these calls alone, where there are any. */
    public List<Candidate> proposed(Category category) {
        List<Candidate> shown = shown();
        boolean asksModels =
                category == Category.LLM && shown.stream().anyMatch(candidate -> !isOnlyNamed(facts(candidate)));
        return asksModels ? BestCalls.of(shown) : scan.proposed();
    }

    /** What is shown of each, and which others that the scan proposes make it. */
    public Map<HookPoint, LlmFacts> facts() {
        Map<HookPoint, LlmFacts> facts = new HashMap<>();
        List<HookPoint> proposed =
                scan.proposed().stream().map(Candidate::target).toList();
        shown().forEach(candidate -> {
            LlmFacts found = facts(candidate);
            facts.put(
                    candidate.target(),
                    found.asPartOf(
                            found.partOf().stream().filter(proposed::contains).toList()));
        });
        return facts;
    }

    private LlmFacts facts(Candidate candidate) {
        return scan.llm().get(candidate.target());
    }

    /** Whether it is taken for what it is by its name, not by what it gives. */
    private static boolean isOnlyNamed(LlmFacts facts) {
        boolean embedsByModel =
                facts.kind() == LlmKind.EMBEDDING && !facts.model().isEmpty();
        return (facts.output().isEmpty() && !embedsByModel)
                || List.of(LlmKind.AGENT, LlmKind.TOOL, LlmKind.WORKFLOW).contains(facts.kind());
    }

    /** Whether users come to it: by a path that was found, or as to another function of its class. */
    private boolean isReached(Candidate candidate) {
        return !candidate.access().publicPaths().isEmpty()
                || scan.proposed().stream().map(ModelCalls::owner).anyMatch(owner(candidate)::equals);
    }

    private static String owner(Candidate candidate) {
        HookPoint target = candidate.target();
        return target.module() + ":" + target.qualname().replaceFirst("(^|\\.)[^.]*$", "");
    }

    private List<Candidate> shown() {
        return new SpareCalls(scan.llm())
                .without(scan.candidates().stream()
                        .filter(candidate -> scan.llm().containsKey(candidate.target()))
                        .filter(this::isReached)
                        .filter(candidate -> candidate.standing().proposed() || !isOnlyNamed(facts(candidate)))
                        .toList());
    }
}
