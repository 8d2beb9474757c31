package org.ddintegration.contribute.ddtrace.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.LlmFacts;

/** What LLM Observability cannot show, since the descriptor does not say where it is. */
@Contributes(
        path = "ddtrace/llmobs/_integrations/{name}.py",
        keys = {"category", "hooks"},
        order = 720)
public final class LlmLeftToDo implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        return LlmClass.of(integration)
                .map(llm -> left(llm, integration))
                .filter(left -> !left.isEmpty())
                .<Contribution>map(left -> new Contribution.ByHand(String.join("\n", left)))
                .orElseGet(Contribution::nothing);
    }

    private static List<String> left(LlmClass llm, Integration integration) {
        Descriptor descriptor = integration.descriptor();
        if (!LlmOperation.isAny(integration)) {
            return List.of(
                    llm.name() + " in ddtrace/llmobs/_integrations/" + llm.integration()
                            + ".py, which shows nothing yet:",
                    "fill its methods, or say under llm of the hooks in integrations/" + descriptor.name()
                            + ".yaml what each is");
        }
        List<String> unknown = descriptor.tracing().hooks().stream()
                .flatMap(hook -> unknown(hook).stream())
                .toList();
        String head =
                "what " + llm.name() + " does not find, to be said in integrations/" + descriptor.name() + ".yaml:";
        return unknown.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(head), unknown.stream()).toList();
    }

    private static List<String> unknown(Hook hook) {
        if (hook.llm().isEmpty()) {
            return List.of(hook.target() + ": llm");
        }
        LlmFacts facts = hook.llm().get();
        List<String> unknown = new ArrayList<>();
        if (facts.input().isEmpty()) {
            unknown.add("llm.input");
        }
        if (facts.output().isEmpty()) {
            unknown.add("llm.output");
        }
        if (facts.kind().isModel() && facts.model().isEmpty()) {
            unknown.add("llm.model");
        }
        if (facts.kind().isModel() && facts.usage().isEmpty()) {
            unknown.add("llm.usage");
        }
        return unknown.isEmpty() ? List.of() : List.of(hook.target() + ": " + String.join(", ", unknown));
    }
}
