package org.ddintegration.contribute.ddtrace.llm;

import java.util.Map;
import java.util.Optional;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.edit.ValueItem;

/** The provider in the test agent's list of those whose answers it records and plays. */
final class RecordedProvider {
    private static final String VARIABLE = "VCR_PROVIDER_MAP";

    private RecordedProvider() {}

    /** @param path of a file that sets up a test agent; one that lists no providers gets none */
    static Contribution in(String path, Integration integration) {
        Descriptor descriptor = integration.descriptor();
        boolean lists = integration.target().read(path).orElse("").contains(VARIABLE);
        if (descriptor.about().category() != Category.LLM || !lists) {
            return Contribution.nothing();
        }
        Optional<String> address = descriptor.testing().provider();
        if (address.isPresent()) {
            return entry(path, address.get(), integration);
        }
        return LlmOperation.isAny(integration)
                ? new Contribution.ByHand(path + ": " + VARIABLE + ", where the test agent finds the provider of "
                        + descriptor.name() + ", once the descriptor says under provider where it is")
                : Contribution.nothing();
    }

    private static Contribution entry(String path, String address, Integration integration) {
        Map<String, Object> model = Map.of("name", integration.descriptor().name(), "address", address);
        return Contribution.entry(new ValueItem(
                VARIABLE,
                integration.templates().entry(path + "/provider.vm", model, 0).get(0)));
    }
}
