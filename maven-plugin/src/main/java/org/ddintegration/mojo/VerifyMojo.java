package org.ddintegration.mojo;

import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.ddintegration.Console;
import org.ddintegration.workflow.VerifyWorkflow;

/**
 * Runs the generated tests with real ddtrace and the real library, in the oldest and the newest environment that the
 * integration supports and this machine has, and the target's own checks. Runs the library's code; changes nothing in
 * the target, and installs nothing outside of {@code .dd/}.
 */
@Mojo(name = "verify", requiresProject = false, threadSafe = true)
public final class VerifyMojo extends PlanningMojo {
    /** Run all steps again even if nothing has changed since they passed. */
    @Parameter(property = "dd.force", defaultValue = "false")
    private boolean force;

    @Inject
    public VerifyMojo(Prompter prompter) {
        super(prompter);
    }

    @Override
    void run(Console console) {
        new VerifyWorkflow(bench(console), request(), force).verify();
    }
}
