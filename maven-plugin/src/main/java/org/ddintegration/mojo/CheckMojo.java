package org.ddintegration.mojo;

import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.ddintegration.Console;
import org.ddintegration.workflow.goals.CheckWorkflow;

/** Fails when the target is not what the descriptors say; names each place and the command that mends it. */
@Mojo(name = "check", requiresProject = false, threadSafe = true)
public final class CheckMojo extends PlanningMojo {
    @Inject
    public CheckMojo(Prompter prompter) {
        super(prompter);
    }

    @Override
    void run(Console console) {
        new CheckWorkflow(bench(console), request()).check();
    }
}
