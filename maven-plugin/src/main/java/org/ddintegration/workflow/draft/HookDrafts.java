package org.ddintegration.workflow.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Defaults;
import org.ddintegration.descriptor.HandlerNames;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.descriptor.SpanRules;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Domain;
import org.ddintegration.scan.Role;

/** Makes hooks of candidates. */
public final class HookDrafts {
    private HookDrafts() {}

    /**
     * @param integration its name
     * @param domain what the library is for
     * @param taken names of handlers that there are already
     * @param llm what LLM Observability can show of calls
     */
    public static List<Hook> of(
            String integration,
            Domain domain,
            List<Candidate> candidates,
            Set<String> taken,
            Map<HookPoint, LlmFacts> llm) {
        Map<HookPoint, String> handlers =
                HandlerNames.of(candidates.stream().map(Candidate::target).toList(), taken);
        Map<String, Long> operations = candidates.stream()
                .map(candidate -> Defaults.operation(integration, candidate.target()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return candidates.stream()
                .map(candidate -> {
                    HookPoint target = candidate.target();
                    Optional<LlmFacts> facts = facts(target, domain.category(), llm);
                    SpanDraft span = SpanDraft.of(candidate, domain);
                    return new Hook(
                            target,
                            candidate.access().wrapPaths(),
                            candidate.definition().kind(),
                            handlers.get(target),
                            facts.isPresent()
                                    ? Defaults.request(integration)
                                    : operation(integration, target, handlers, operations),
                            facts.isPresent() ? Optional.empty() : span.resource(),
                            facts.isPresent() ? Map.of() : span.tags(),
                            facts.isPresent() ? SpanRules.NONE : span.rules(),
                            Optional.empty(),
                            "",
                            false,
                            facts,
                            why(candidate));
                })
                .toList();
    }

    private static Optional<LlmFacts> facts(HookPoint target, Category category, Map<HookPoint, LlmFacts> llm) {
        return category == Category.LLM ? Optional.ofNullable(llm.get(target)) : Optional.empty();
    }

    /** Named for the function, or for the handler where functions of several classes have one name. */
    private static String operation(
            String integration, HookPoint target, Map<HookPoint, String> handlers, Map<String, Long> operations) {
        String plain = Defaults.operation(integration, target);
        return operations.get(plain) == 1
                ? plain
                : integration + "." + handlers.get(target).replaceFirst("^traced_", "");
    }

    private static String why(Candidate candidate) {
        String preparing = candidate.work().role() == Role.SETUP ? "prepares later work; " : "";
        return OneLine.of(preparing + String.join("; ", candidate.standing().why()));
    }
}
