package org.ddintegration.mojo;

import java.io.File;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.ddintegration.Console;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.goals.IntegrationWorkflow;

/** Takes an integration's own lines and files out of the target again; what was edited by hand stays and is named. */
@Mojo(name = "remove", requiresProject = false, threadSafe = true)
public final class RemoveMojo extends PlanningMojo {
    /** Print the changes as a diff that {@code git apply} takes, and write nothing. */
    @Parameter(property = "dd.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** File that takes the diff of a dry run, instead of the console. */
    @Parameter(property = "dd.diff")
    private File diff;

    /** Take out also what was edited by hand. */
    @Parameter(property = "dd.force", defaultValue = "false")
    private boolean force;

    @Inject
    public RemoveMojo(Prompter prompter) {
        super(prompter);
    }

    @Override
    void run(Console console) {
        Request.Writing writing = new Request.Writing(
                dryRun || diff != null,
                Optional.ofNullable(diff).map(File::toPath),
                false,
                false,
                false,
                Choices.options("merge", force));
        new IntegrationWorkflow(bench(console), request().with(writing)).remove();
    }
}
