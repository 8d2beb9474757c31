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
 * The main job: builds a complete integration of a library in a checkout of dd-trace-py. Where there is no descriptor it finds
 * the library, reads it without running it, and drafts one; where there is one it renders from that, and keeps what you edited
 * by hand.
 *
 * @since 0.1.0
 */
@Mojo(name = "integration", requiresProject = false, threadSafe = true)
public final class IntegrationMojo extends PlanningMojo {
    /**
     * How much of each handler is written: comments, passthrough or filled. The run that drafts a descriptor writes it
     * there; in a later run it counts for that run, which says so where the descriptor says otherwise. Default: comments.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.handlers")
    private String handlers;

    /**
     * Keep the clone of the library in {@code .dd/NAME/}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.keepClone", defaultValue = "false")
    private boolean keepClone;

    /**
     * Form of the report: text; json, on standard output in place of the text; or the name of a file ending in .json, written beside the text.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.report", defaultValue = "text")
    private String report;

    /**
     * Write nothing; print the changes as a diff that {@code git apply} accepts.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * File to write the diff of a dry run to, instead of the console.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.diff")
    private File diff;

    /**
     * Read the library again, and merge what is new into the descriptor.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.rescan", defaultValue = "false")
    private boolean rescan;

    /**
     * What to do where your edit and the new rendering change the same lines: merge writes both between markers and fails,
     * keep leaves yours, overwrite takes the rendering and saves yours, abort writes nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.onConflict", defaultValue = "merge")
    private String onConflict;

    /**
     * Remove what is no longer generated even where it was edited by hand. It is saved under {@code .dd/NAME/backup/}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.force", defaultValue = "false")
    private boolean force;

    /**
     * Put the integration in place of one that the target has already and that this tool did not write: of what is generated,
     * whatever stands there is replaced, saved under {@code .dd/NAME/backup/}, and brought back by dd:remove.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.replace", defaultValue = "false")
    private boolean replace;

    /**
     * Say of each change which contributor made it, from which keys of the descriptor.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.explain", defaultValue = "false")
    private boolean explain;

    /**
     * Also make the lock files of the integration's environments, with the riot that the target pins and the Pythons of this
     * machine. Needs the network.
     *
     * @since 0.1.0
     */
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
                Choices.options(onConflict, force).replacing(replace));
        Request request = request()
                .withHandlers(given(handlers).map(Choices::handlerMode))
                .withKeptClone(keepClone)
                .withReport(ReportForm.of(report))
                .with(writing);
        new IntegrationWorkflow(bench(console), request).integrate();
    }
}
