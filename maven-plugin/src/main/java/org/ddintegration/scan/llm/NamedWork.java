package org.ddintegration.scan.llm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.descriptor.LlmKind;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;

/** Agents, tools and workflows, which are known by what their classes and methods are called. */
final class NamedWork {
    /** What names of their classes end in, in the order in which that counts. */
    private static final List<Map.Entry<String, LlmKind>> CLASSES = List.of(
            Map.entry("Agent", LlmKind.AGENT),
            Map.entry("AgentExecutor", LlmKind.AGENT),
            Map.entry("Crew", LlmKind.WORKFLOW),
            Map.entry("Team", LlmKind.WORKFLOW),
            Map.entry("Swarm", LlmKind.WORKFLOW),
            Map.entry("Workflow", LlmKind.WORKFLOW),
            Map.entry("Pipeline", LlmKind.WORKFLOW),
            Map.entry("Graph", LlmKind.WORKFLOW),
            Map.entry("Flow", LlmKind.WORKFLOW),
            Map.entry("Tool", LlmKind.TOOL));

    private static final Set<String> WORK = Set.of(
            "run",
            "arun",
            "run_async",
            "async_run",
            "invoke",
            "ainvoke",
            "kickoff",
            "kickoff_async",
            "akickoff",
            "execute",
            "aexecute",
            "execute_async",
            "call",
            "acall",
            "__call__");

    private NamedWork() {}

    /** Empty for what is none of them. */
    static Optional<LlmFacts> of(PyFunction function, ShownArguments arguments) {
        if (!WORK.contains(function.name())) {
            return Optional.empty();
        }
        return function.owner()
                .flatMap(NamedWork::kind)
                .map(kind -> LlmFacts.of(kind, arguments.given(), List.of(FactPath.parse(FactPath.RESULT)), List.of()));
    }

    private static Optional<LlmKind> kind(PyClass owner) {
        return CLASSES.stream()
                .filter(known -> owner.name().endsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
