package org.ddintegration.mojo;

import java.io.File;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.ddintegration.Console;
import org.ddintegration.workflow.ReportForm;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.goals.IntegrationWorkflow;

/**
 * Builds a complete dd-trace-py integration. Without a descriptor it finds the library's repository, clones it, reads it and
 * drafts one; with a descriptor it renders again, keeping hand edits.
 */
@Mojo(name = "integration", requiresProject = false, threadSafe = true)
public final class IntegrationMojo extends PlanningMojo {
    /**
     * How much of each handler is written: comments, passthrough or filled. The run that drafts a descriptor writes it
     * there; later ones differ from their descriptor where that says otherwise, and say so.
     */
    @Parameter(property = "dd.handlers")
    private String handlers;

    /** Keep the clone of the library under {@code .dd/}. */
    @Parameter(property = "dd.keepClone", defaultValue = "false")
    private boolean keepClone;

    /** Form of the report: text; json, on standard output in place of the text; or the name of a file ending in .json, written beside the text. */
    @Parameter(property = "dd.report", defaultValue = "text")
    private String report;

    /** Write nothing; print the changes as a diff that {@code git apply} accepts. */
    @Parameter(property = "dd.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** File to write the diff of a dry run to, instead of the console. */
    @Parameter(property = "dd.diff")
    private File diff;

    /** Read the library again, and merge what is new into the descriptor. */
    @Parameter(property = "dd.rescan", defaultValue = "false")
    private boolean rescan;

    /** What to do where a hand edit and a new rendering change the same lines: merge, keep, overwrite or abort. */
    @Parameter(property = "dd.onConflict", defaultValue = "merge")
    private String onConflict;

    /** Remove what is no longer generated even where it was edited by hand. It is saved under {@code .dd/NAME/backup/}. */
    @Parameter(property = "dd.force", defaultValue = "false")
    private boolean force;

    /** Name for each change the contributor and the keys of the descriptor that caused it. */
    @Parameter(property = "dd.explain", defaultValue = "false")
    private boolean explain;

    /** Generate the lock files of the integration's environments with the target's riot. Needs the network. */
    @Parameter(property = "dd.lock", defaultValue = "false")
    private boolean lock;

    @Inject
    public IntegrationMojo(Prompter prompter) {
        super(prompter);
    }

    @Override
    void run(Console console) {
        Request.Writing writing = new Request.Writing(
                dryRun || diff != null,
                Optional.ofNullable(diff).map(File::toPath),
                rescan,
                explain,
                lock,
                Choices.options(onConflict, force));
        Request request = request()
                .withHandlers(given(handlers).map(Choices::handlerMode))
                .withKeptClone(keepClone)
                .withReport(ReportForm.of(report))
                .with(writing);
        new IntegrationWorkflow(bench(console), request).integrate();
    }
}
