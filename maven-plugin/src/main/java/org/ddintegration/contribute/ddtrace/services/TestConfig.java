package org.ddintegration.contribute.ddtrace.services;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.Templates;
import org.ddintegration.descriptor.Service;
import org.ddintegration.edit.CommonEntry;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.python.PythonStatement;

/** Where the tests find their server. */
@Contributes(
        path = "tests/contrib/config.py",
        keys = {"service.name", "service.port", "service.host", "service.more_ports"},
        order = 610)
public final class TestConfig implements Contributor {
    private static final String SERVER = "tests/contrib/config.py/server.vm";
    private static final String CLUSTER = "tests/contrib/config.py/cluster.vm";
    private static final String LOOPBACK = "127.0.0.1";

    private static final Pattern CONFIGS = Pattern.compile("[A-Z0-9_]+_CONFIG");

    @Override
    public Contribution contribute(Integration integration) {
        List<EntryEdit> entries = integration.descriptor().testing().services().stream()
                .flatMap(service -> entry(service, integration.templates()).stream())
                .toList();
        return entries.isEmpty() ? Contribution.nothing() : new Contribution.Entries(entries);
    }

    /** A cluster is found by the ports of its nodes. */
    private static Optional<EntryEdit> entry(Service service, Templates templates) {
        ServiceNames names = new ServiceNames(service);
        String host = service.host().orElse(LOOPBACK);
        if (service.port().isPresent()) {
            Map<String, Object> model =
                    Map.of("names", names, "host", host, "port", service.port().get());
            return Optional.of(entry(names, templates.entry(SERVER, model, 0)));
        }
        if (service.config().isPresent() && !service.morePorts().isEmpty()) {
            Map<String, Object> model = Map.of("names", names, "host", host, "ports", service.morePorts());
            return Optional.of(entry(names, templates.entry(CLUSTER, model, 0)));
        }
        return Optional.empty();
    }

    private static EntryEdit entry(ServiceNames names, List<String> lines) {
        return new CommonEntry(new PythonStatement(names.config(), CONFIGS, lines));
    }
}
