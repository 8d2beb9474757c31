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
import org.ddintegration.workflow.goals.RemoveWorkflow;

/**
 * Takes an integration's own files and lines out of the target again; what was edited by hand stays and is named. Works from
 * what was remembered when they were written, and needs neither the descriptor nor the library.
 *
 * @since 0.1.0
 */
@Mojo(name = "remove", requiresProject = false, threadSafe = true)
public final class RemoveMojo extends NamedMojo {
    /**
     * The dd-trace-py checkout: a folder, or {@code ddtrace==VERSION} for a managed copy. Default: the checkout that
     * the command stands in, else {@code ../dd-trace-py}, else the managed copy of the newest.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.target")
    private String target;

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
     * Also remove what was edited by hand. It is saved under {@code .dd/NAME/backup/}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.force", defaultValue = "false")
    private boolean force;

    @Inject
    public RemoveMojo(Prompter prompter) {
        super(prompter);
    }

    @Override
    Optional<String> target() {
        return given(target);
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
        Request request =
                request().withTarget(target()).withReport(ReportForm.of(report)).with(writing);
        new RemoveWorkflow(bench(console), request).remove();
    }
}
