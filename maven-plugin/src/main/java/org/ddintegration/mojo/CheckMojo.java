package org.ddintegration.mojo;

import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.ddintegration.Console;
import org.ddintegration.workflow.ReportForm;
import org.ddintegration.workflow.goals.CheckWorkflow;

/**
 * Fails where the target is not what the descriptor says, or is incomplete by the target's own rules; names each place and the
 * command that mends it. Changes nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", requiresProject = false, threadSafe = true)
public final class CheckMojo extends PlanningMojo {
    /**
     * Form of the report: text; json, on standard output in place of the text; or the name of a file ending in .json, written beside the text.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.report", defaultValue = "text")
    private String report;

    @Inject
    public CheckMojo(Prompter prompter) {
        super(prompter);
    }

    @Override
    void run(Console console) {
        new CheckWorkflow(bench(console), request().withReport(ReportForm.of(report))).check();
    }
}
