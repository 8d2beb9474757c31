package org.ddintegration.mojo;

import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.ddintegration.Console;
import org.ddintegration.verify.scope.PythonChoice;
import org.ddintegration.verify.scope.StepSelection;
import org.ddintegration.workflow.goals.VerifyWorkflow;

/**
 * Runs the generated tests with real ddtrace and the real library, in the oldest and the newest environment that the
 * integration supports and this machine has, and the target's own checks of an integration. This goal runs the library's
 * code; no other does. It changes nothing in the target, and installs nothing outside of {@code .dd/}.
 *
 * @since 0.1.0
 */
@Mojo(name = "verify", requiresProject = false, threadSafe = true)
public final class VerifyMojo extends PlanningMojo {
    /**
     * Run all steps again even if nothing has changed since they passed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.verify.again", defaultValue = "false")
    private boolean again;

    /**
     * Steps to run, separated by commas: target, tests, smoke, registry, modules, format, lint, types, spelling, docs,
     * notes, security, riotfile, suites, configurations, rules, riot. Default: all but riot.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.verify.steps")
    private String steps;

    /**
     * Pythons to run with: ends for the oldest and the newest that the integration supports and this machine has, all,
     * or versions separated by commas, such as 3.9,3.12.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.verify.pythons", defaultValue = "ends")
    private String pythons;

    /**
     * Also run the integration's environments of the riotfile, through riot.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.verify.riot", defaultValue = "false")
    private boolean riot;

    @Inject
    public VerifyMojo(Prompter prompter) {
        super(prompter);
    }

    @Override
    void run(Console console) {
        StepSelection wanted = new StepSelection(
                given(steps).map(StepSelection::steps).orElse(StepSelection.EVERYTHING.steps()),
                PythonChoice.parse(pythons));
        new VerifyWorkflow(bench(console), request(), riot ? wanted.withRiot() : wanted, again).verify();
    }
}
