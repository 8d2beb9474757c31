package org.ddintegration.contribute.ddtrace.services;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.Templates;
import org.ddintegration.descriptor.Service;
import org.ddintegration.edit.CommonEntry;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.python.PythonEntry;
import org.ddintegration.edit.python.PythonImport;
import org.ddintegration.edit.python.PythonStatement;

/** Lets the tests wait until their server accepts connections. */
@Contributes(
        path = WaitForService.PATH,
        keys = {"service.name", "service.port"},
        order = 620)
public final class WaitForService implements Contributor {
    static final String PATH = "tests/wait-for-services.py";

    /** Module of the services' addresses, whose imports have others beside them. */
    private static final String CONFIG = "contrib.config";

    private static final Pattern CHECKS = Pattern.compile("check_\\w+");

    @Override
    public Contribution contribute(Integration integration) {
        List<EntryEdit> entries = integration.descriptor().testing().services().stream()
                .filter(service -> service.port().isPresent())
                .flatMap(service -> entries(service, integration.templates()))
                .toList();
        return entries.isEmpty() ? Contribution.nothing() : new Contribution.Entries(entries);
    }

    private static Stream<EntryEdit> entries(Service service, Templates templates) {
        ServiceNames names = new ServiceNames(service);
        Map<String, Object> model =
                Map.of("names", names, "path", service.health().orElse(""));
        boolean isHttp = service.health().isPresent();
        return Stream.<EntryEdit>of(
                        imported(
                                isHttp ? "import_requests" : "import_socket", model, isHttp ? CONFIG : "os", templates),
                        imported("import_config", model, CONFIG, templates),
                        new PythonStatement(
                                names.check(),
                                CHECKS,
                                lines(isHttp ? "check_answers" : "check_connects", model, 0, templates)),
                        PythonEntry.inDict(
                                "check_functions", service.name(), lines("check_function", model, 4, templates)))
                .map(CommonEntry::new);
    }

    private static EntryEdit imported(
            String template, Map<String, Object> model, String neighbour, Templates templates) {
        return new PythonImport(lines(template, model, 0, templates).get(0), neighbour);
    }

    private static List<String> lines(String template, Map<String, Object> model, int indent, Templates templates) {
        return templates.entry(PATH + "/" + template + ".vm", model, indent);
    }
}
