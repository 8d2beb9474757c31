package org.ddintegration.contribute.ddtrace.services;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Service;
import org.ddintegration.edit.CommonEntry;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.yaml.YamlMapEntry;

/**
 * A service in a compose file. Another integration may have it already: then that one is used.
 *
 * @param variables environment variables, by name
 * @param mapsVariables whether they are a mapping; else they are a list
 * @param ports opened on the loopback interface alone
 */
public record ComposeService(
        String name,
        String image,
        Optional<String> platform,
        Optional<String> command,
        Map<String, String> variables,
        boolean mapsVariables,
        List<Integer> ports) {
    /** The services of an integration that have images of their own, as a template has them. */
    static Contribution entries(Integration integration, String template) {
        List<Service> services = integration.descriptor().testing().services().stream()
                .filter(service -> service.image().isPresent())
                .toList();
        if (services.isEmpty()) {
            return Contribution.nothing();
        }
        ComposedServices composed = ComposedServices.in(integration.target());
        return new Contribution.Entries(services.stream()
                .map(service -> of(service, composed).entry(integration, template))
                .toList());
    }

    private static ComposeService of(Service service, ComposedServices composed) {
        return new ComposeService(
                service.name(),
                service.image().orElseThrow(),
                service.platform(),
                service.command(),
                service.environment(),
                composed.mapsVariables(service),
                Stream.concat(service.port().stream(), service.morePorts().stream())
                        .toList());
    }

    private EntryEdit entry(Integration integration, String template) {
        List<String> lines = integration.templates().entry(template, Map.of("service", this), 4);
        return new CommonEntry(new YamlMapEntry(List.of("services"), name, lines));
    }
}
