package org.ddintegration.contribute.ddtrace.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.OwnerLine;
import org.ddintegration.target.Feature;

/** Who reviews changes of the integration, where that is not who reviews those of every integration. */
@Contributes(
        path = ".github/CODEOWNERS",
        keys = {"name", "owner", "category"},
        order = 700)
public final class CodeOwners implements Contributor {
    private static final String TEMPLATE = ".github/CODEOWNERS/owners.vm";

    /** The owner of what traces language models. */
    private static final String LLM_OWNER = "@DataDog/ml-observability";

    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        if (descriptor.tracing().isKept()) {
            return Contribution.nothing();
        }
        Optional<String> owner = descriptor.about().owner().or(() -> Optional.of(LLM_OWNER)
                .filter(llm -> descriptor.about().category() == Category.LLM));
        return owner.map(team -> (Contribution) new Contribution.Entries(lines(integration, team)))
                .orElseGet(Contribution::nothing);
    }

    private static List<EntryEdit> lines(Integration integration, String owner) {
        Map<String, Object> model = Map.of(
                "name", integration.descriptor().name(),
                "owner", owner,
                "docsInContribModule", integration.layout().has(Feature.DOCS_IN_CONTRIB_MODULE),
                "docsInContribPackage", integration.layout().has(Feature.DOCS_IN_CONTRIB_PACKAGE));
        return integration.templates().entry(TEMPLATE, model, 0).stream()
                .<EntryEdit>map(OwnerLine::new)
                .toList();
    }
}
