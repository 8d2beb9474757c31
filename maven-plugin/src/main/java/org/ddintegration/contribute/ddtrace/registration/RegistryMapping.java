package org.ddintegration.contribute.ddtrace.registration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.adopt.RegistryFacts;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.python.PythonEntry;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.Feature;

/** The way from a distribution to its integration, where a hyphen or a dot keeps it from having the same name. */
@Contributes(
        path = {RegistryMapping.PATH, RegistryMapping.EARLIER_PATH},
        needs = Feature.REGISTRY,
        keys = {"name", "library.distributions"},
        order = 530)
public final class RegistryMapping implements Contributor {
    static final String PATH = "scripts/integration_registry/mappings.py";
    static final String EARLIER_PATH = "ddtrace/contrib/integration_registry/mappings.py";

    private static final String TEMPLATE = PATH + "/special_case.vm";
    private static final String MAPPING = "DEPENDENCY_TO_INTEGRATION_MAPPING_SPECIAL_CASES";

    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        List<EntryEdit> edits = descriptor.library().distributions().stream()
                .filter(distribution -> distribution.contains("-") || distribution.contains("."))
                .map(distribution -> distribution.toLowerCase(Locale.ROOT))
                .filter(distribution -> isItsOwn(distribution, integration))
                .map(distribution -> entry(distribution, integration))
                .toList();
        return edits.isEmpty() ? Contribution.nothing() : new Contribution.Entries(edits);
    }

    /** The way goes to one integration only; one that was written by hand needs none where the registry gives it. */
    private static boolean isItsOwn(String distribution, Integration integration) {
        String name = integration.descriptor().name();
        Optional<String> mapped = mapped(distribution, integration.target());
        return mapped.map(name::equals)
                .orElseGet(() -> !integration.descriptor().tracing().isKept()
                        || !RegistryFacts.of(integration.target(), name)
                                .distributions()
                                .contains(distribution));
    }

    private static Optional<String> mapped(String distribution, Checkout target) {
        return Stream.of(PATH, EARLIER_PATH)
                .flatMap(path -> target.read(path).stream())
                .flatMap(text -> Pattern.compile("(?m)^    \"" + Pattern.quote(distribution) + "\": \"(.*)\",$")
                        .matcher(text)
                        .results())
                .map(entry -> entry.group(1))
                .findFirst();
    }

    private static EntryEdit entry(String dependency, Integration integration) {
        Map<String, Object> model = Map.of(
                "dependency", dependency, "name", integration.descriptor().name());
        return PythonEntry.inDict(MAPPING, dependency, integration.templates().entry(TEMPLATE, model, 4));
    }
}
