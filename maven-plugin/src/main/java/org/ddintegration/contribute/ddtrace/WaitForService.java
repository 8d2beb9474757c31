package org.ddintegration.contribute.ddtrace;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.Python;
import org.ddintegration.descriptor.Service;
import org.ddintegration.edit.CommonEntry;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.PythonEntry;
import org.ddintegration.edit.PythonImport;
import org.ddintegration.edit.PythonStatement;

/** Lets the tests wait until their server accepts connections. */
@Contributes(
        path = "tests/wait-for-services.py",
        keys = {"service.name", "service.port"},
        order = 620)
public final class WaitForService implements Contributor {
    private static final Pattern CHECKS = Pattern.compile("check_\\w+");

    @Override
    public Contribution contribute(Integration integration) {
        return integration.descriptor().service().map(WaitForService::entries).orElseGet(Contribution::nothing);
    }

    private static Contribution entries(Service service) {
        ServiceNames names = new ServiceNames(service);
        String key = new Python().string(service.name());
        Stream<EntryEdit> entries = Stream.of(
                new PythonImport("import socket", "os"),
                new PythonImport("from contrib.config import " + names.config(), "contrib.config"),
                new PythonStatement(names.check(), CHECKS, check(names)),
                PythonEntry.inDict("check_functions", service.name(), List.of(key + ": " + names.check() + ",")));
        return new Contribution.Entries(entries.<EntryEdit>map(CommonEntry::new).toList());
    }

    private static List<String> check(ServiceNames names) {
        return List.of(
                "@try_until_timeout(OSError, args={\"config\": " + names.config() + "})",
                "def " + names.check() + "(config):",
                "    socket.create_connection((config[\"host\"], config[\"port\"]), timeout=1).close()");
    }
}
