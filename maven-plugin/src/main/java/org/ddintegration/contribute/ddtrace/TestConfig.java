package org.ddintegration.contribute.ddtrace;

import java.util.List;
import java.util.regex.Pattern;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Service;
import org.ddintegration.edit.CommonEntry;
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
        return integration.descriptor().service().map(TestConfig::entry).orElseGet(Contribution::nothing);
    }

    private static Contribution entry(Service service) {
        ServiceNames names = new ServiceNames(service);
        return Contribution.entry(new CommonEntry(new PythonStatement(
                names.config(),
                CONFIGS,
                List.of(
                        names.config() + " = {",
                        "    \"host\": os.getenv(\"" + names.host() + "\", \"127.0.0.1\"),",
                        "    \"port\": int(os.getenv(\"" + names.port() + "\", " + service.port() + ")),",
                        "}"))));
    }
}
