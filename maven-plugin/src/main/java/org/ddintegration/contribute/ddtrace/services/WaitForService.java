package org.ddintegration.contribute.ddtrace.services;

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
import org.ddintegration.edit.python.PythonEntry;
import org.ddintegration.edit.python.PythonImport;
import org.ddintegration.edit.python.PythonStatement;

/** Lets the tests wait until their server accepts connections. */
@Contributes(
        path = "tests/wait-for-services.py",
        keys = {"service.name", "service.port"},
        order = 620)
public final class WaitForService implements Contributor {
    private static final Pattern CHECKS = Pattern.compile("check_\\w+");

    @Override
    public Contribution contribute(Integration integration) {
        List<EntryEdit> entries = integration.descriptor().services().stream()
                .filter(service -> service.port().isPresent())
                .flatMap(WaitForService::entries)
                .toList();
        return entries.isEmpty() ? Contribution.nothing() : new Contribution.Entries(entries);
    }

    private static Stream<EntryEdit> entries(Service service) {
        ServiceNames names = new ServiceNames(service);
        String key = new Python().string(service.name());
        Stream<EntryEdit> entries = Stream.of(
                service.health().isPresent()
                        ? new PythonImport("import requests", "contrib.config")
                        : new PythonImport("import socket", "os"),
                new PythonImport("from contrib.config import " + names.config(), "contrib.config"),
                new PythonStatement(
                        names.check(),
                        CHECKS,
                        service.health().map(path -> answers(names, path)).orElseGet(() -> accepts(names))),
                PythonEntry.inDict("check_functions", service.name(), List.of(key + ": " + names.check() + ",")));
        return entries.map(CommonEntry::new);
    }

    private static List<String> accepts(ServiceNames names) {
        return List.of(
                "@try_until_timeout(OSError, args={\"config\": " + names.config() + "})",
                "def " + names.check() + "(config):",
                "    socket.create_connection((config[\"host\"], config[\"port\"]), timeout=1).close()");
    }

    private static List<String> answers(ServiceNames names, String path) {
        return List.of(
                "@try_until_timeout(",
                "    Exception,",
                "    tries=120,",
                "    timeout=1,",
                "    args={\"url\": \"http://{host}:{port}" + path + "\".format(**" + names.config() + ")},",
                ")",
                "def " + names.check() + "(url):",
                "    requests.get(url).raise_for_status()");
    }
}
