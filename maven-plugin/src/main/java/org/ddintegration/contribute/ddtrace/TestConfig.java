package org.ddintegration.contribute.ddtrace;

import java.util.List;
import java.util.regex.Pattern;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.edit.CommonEntry;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.PythonStatement;

/** Where the tests find their server. */
@Contributes(
        path = "tests/contrib/config.py",
        keys = {"service.name", "service.port"},
        order = 610)
public final class TestConfig implements Contributor {
    private static final Pattern CONFIGS = Pattern.compile("[A-Z0-9_]+_CONFIG");

    @Override
    public Contribution contribute(Integration integration) {
        List<EntryEdit> entries = integration.descriptor().services().stream()
                .flatMap(service -> service.port().stream().map(port -> entry(new ServiceNames(service), port)))
                .toList();
        return entries.isEmpty() ? Contribution.nothing() : new Contribution.Entries(entries);
    }

    private static EntryEdit entry(ServiceNames names, int port) {
        return new CommonEntry(new PythonStatement(
                names.config(),
                CONFIGS,
                List.of(
                        names.config() + " = {",
                        "    \"host\": os.getenv(\"" + names.host() + "\", \"127.0.0.1\"),",
                        "    \"port\": int(os.getenv(\"" + names.port() + "\", " + port + ")),",
                        "}")));
    }
}
