package org.ddintegration.verify.steps;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ddintegration.Console;
import org.ddintegration.process.Program;
import org.ddintegration.process.ProgramLog;
import org.ddintegration.verify.environments.JoinedCheckout;
import org.ddintegration.verify.results.StepResult;
import org.ddintegration.verify.results.TestCounts;

/**
 * Runs tests of the target in a joined checkout.
 *
 * @param tests what pytest is given
 * @param integration whose handlers a failure is traced back to
 * @param variables set for the tests
 * @param junit file for the results, JUnit's XML
 */
record PytestStep(
        String name,
        List<String> tests,
        JoinedCheckout checkout,
        IntegrationHooks integration,
        Map<String, String> variables,
        Console console,
        Path junit,
        Path log)
        implements Step {
    private static final String PLUGIN = "dd_verify_tests";
    private static final List<String> SCRIPTS = List.of(PLUGIN + ".py", "dd_forked_tests.py");

    /** Where this is set, the target's {@code tests/conftest.py} writes results to a file of its own choice. */
    private static final String CONTINUOUS_INTEGRATION = "CI";

    /** The target's settings measure it into one file of the checkout, which steps that run side by side would share. */
    static final String NO_COVERAGE = "--no-cov";

    /** Brings the plugin of pytest that these steps use into the environment of a checkout. */
    static void bringPlugin(JoinedCheckout checkout) throws IOException {
        for (String script : SCRIPTS) {
            OwnScript.write(script, checkout.environment().sitePackages());
        }
    }

    @Override
    @SuppressWarnings("try")
    public StepResult run() {
        Path failures = checkout.folder().resolveSibling(junit.getFileName() + ".failures");
        Program pytest = checkout.program(checkout.environment().python())
                .with("-m", "pytest", "-q", "-rxX", NO_COVERAGE, "-p", "no:cacheprovider", "-p", PLUGIN)
                .with("--junit-xml", junit)
                .with(tests.toArray())
                .set("DD_VERIFY_FAILURES", failures)
                .without("PYTEST_ADDOPTS")
                .without(CONTINUOUS_INTEGRATION);
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            pytest = pytest.set(variable.getKey(), variable.getValue());
        }
        Program.Ended ended;
        try (FirstFailure said = new FirstFailure(failures, name, console)) {
            ended = pytest.run(log);
        }
        TestCounts counts = TestCounts.of(junit);
        if (ended.well() && counts.passed() > 0) {
            return StepResult.passed(name, ended.time(), counts.text(), log);
        }
        String said = counts.total() == 0 ? ProgramLog.excerpt(log) : counts.text() + "\n" + counts.firstFailure();
        return StepResult.failed(name, ended.time(), said, integration.remedy(ProgramLog.text(log)), log);
    }
}
