package org.ddintegration.contribute.ddtrace.tests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.patch.Handler;
import org.ddintegration.contribute.ddtrace.services.ServiceNames;
import org.ddintegration.contribute.text.PythonImports;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.Service;

/** The tests that compare what real calls leave with snapshots, each without its call, where they need a server. */
@Contributes(
        path = "tests/contrib/{name}/test_{name}_snapshot.py",
        keys = {"hooks", "handlers", "service"},
        order = 230)
public final class SnapshotTestFile implements Contributor {
    private static final String TEMPLATE = "tests/contrib/{name}/test_{name}_snapshot.py.vm";

    @Override
    public Contribution contribute(Integration integration) {
        List<Service> services = integration.descriptor().testing().services();
        List<Case> cases = integration.descriptor().tracing().hooks().stream()
                .filter(hook -> Handler.mode(hook, integration) == HandlerMode.FILLED
                        && hook.span().isOwn())
                .map(Case::of)
                .toList();
        if (services.isEmpty() || cases.isEmpty()) {
            return Contribution.nothing();
        }
        Optional<String> server = services.stream()
                .filter(service -> service.port().isPresent())
                .findFirst()
                .map(service -> new ServiceNames(service).config());
        String names = services.stream().map(Service::name).collect(Collectors.joining(", "));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("imports", imports(integration.descriptor().name(), server));
        model.put("servers", names);
        model.put("server", server.orElse(""));
        model.put("cases", cases);
        return Contribution.file(integration.templates().render(TEMPLATE, model));
    }

    private static PythonImports imports(String name, Optional<String> server) {
        PythonImports imports = new PythonImports()
                .module("pytest")
                .from("ddtrace.contrib.internal." + name + ".patch", "patch", "unpatch");
        server.ifPresent(config -> imports.from("tests.contrib.config", config));
        return imports;
    }

    /**
     * One test.
     *
     * @param call dotted path of the function that it has to call
     * @param operation name of the span that this leaves
     */
    public record Case(String test, String call, String operation) {
        static Case of(Hook hook) {
            return new Case(
                    "test_" + hook.handler().replaceFirst("^traced_", "") + "_leaves_its_span",
                    hook.target().module() + "." + hook.target().qualname(),
                    hook.operation());
        }
    }
}
