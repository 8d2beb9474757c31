package org.ddintegration.contribute.ddtrace.services;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
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
    private static final String LOOPBACK = "127.0.0.1";

    private static final Pattern CONFIGS = Pattern.compile("[A-Z0-9_]+_CONFIG");

    @Override
    public Contribution contribute(Integration integration) {
        List<EntryEdit> entries = integration.descriptor().services().stream()
                .flatMap(service -> entry(service, new ServiceNames(service)).stream())
                .toList();
        return entries.isEmpty() ? Contribution.nothing() : new Contribution.Entries(entries);
    }

    private static Optional<EntryEdit> entry(Service service, ServiceNames names) {
        boolean isCluster = service.config().isPresent() && !service.morePorts().isEmpty();
        return service.port()
                .map(port -> entry(
                        names,
                        "os.getenv(\"" + names.host() + "\", \""
                                + service.host().orElse(LOOPBACK) + "\")",
                        "\"port\": int(os.getenv(\"" + names.port() + "\", " + port + ")),"))
                .or(() -> isCluster ? Optional.of(cluster(service, names)) : Optional.empty());
    }

    /** A cluster is found by the ports of its nodes. */
    private static EntryEdit cluster(Service service, ServiceNames names) {
        String ports = service.morePorts().stream().map(String::valueOf).collect(Collectors.joining(","));
        return entry(
                names,
                "\"" + service.host().orElse(LOOPBACK) + "\"",
                "\"ports\": os.getenv(\"" + names.port() + "S\", \"" + ports + "\"),");
    }

    private static EntryEdit entry(ServiceNames names, String host, String ports) {
        return new CommonEntry(new PythonStatement(
                names.config(),
                CONFIGS,
                List.of(names.config() + " = {", "    \"host\": " + host + ",", "    " + ports, "}")));
    }
}
