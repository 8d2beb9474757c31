package org.ddintegration.contribute.ddtrace.suites;

import java.util.List;
import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.TestMatrix;
import org.ddintegration.edit.python.PythonEntry;

/** The environments in which the integration's tests run. */
@Contributes(
        path = "riotfile.py",
        keys = {"name", "library.distributions", "library.python", "tests"},
        order = 500)
public final class RiotVenv implements Contributor {
    private static final String TEMPLATE = "riotfile.py/venv.vm";

    /** Columns before an entry of the riotfile's outermost list. */
    private static final int INDENT = 8;

    @Override
    public Contribution contribute(Integration integration) {
        String name = integration.descriptor().name();
        TestMatrix tests = integration.descriptor().testing().matrix();
        List<RiotEnvironment> environments = tests.environments().stream()
                .map(environment -> RiotEnvironment.withLibrary(integration, environment))
                .toList();
        RiotEnvironment all = environments.isEmpty()
                ? RiotEnvironment.withLibrary(integration, tests)
                : RiotEnvironment.common(integration, tests);
        Map<String, Object> model = Map.of("name", name, "all", all, "environments", environments);
        List<String> lines = integration.templates().entry(TEMPLATE, model, INDENT);
        return Contribution.entry(PythonEntry.inCall("venv", "venvs", "name", name, lines));
    }
}
