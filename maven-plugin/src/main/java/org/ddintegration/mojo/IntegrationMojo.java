package org.ddintegration.mojo;

import java.io.File;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.ddintegration.Console;
import org.ddintegration.workflow.IntegrationWorkflow;
import org.ddintegration.workflow.Request;

/**
 * Builds a complete dd-trace-py integration. Without a descriptor it finds the library's repository, clones it, reads it and
 * drafts one; with a descriptor it renders again, keeping hand edits.
 */
@Mojo(name = "integration", requiresProject = false, threadSafe = true)
public final class IntegrationMojo extends DdMojo {
    /** Where the library comes from: {@code git+URL[@ref]}, {@code NAME[==VERSION]}, or a directory. */
    @Parameter(property = "dd.source")
    private String source;

    /** The descriptor, when it is not {@code integrations/NAME.yaml} or {@code .xml}. */
    @Parameter(property = "dd.descriptor")
    private File descriptor;

    /** How much of the handlers this run writes, whatever the descriptor says: comments, passthrough or filled. */
    @Parameter(property = "dd.handlers")
    private String handlers;

    /** Print the changes as a diff that {@code git apply} takes, and write nothing. */
    @Parameter(property = "dd.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** File that takes the diff of a dry run, instead of the console. */
    @Parameter(property = "dd.diff")
    private File diff;

    /** Read the library again, and merge what is new into the descriptor. */
    @Parameter(property = "dd.rescan", defaultValue = "false")
    private boolean rescan;

    /** Leave the clone of the library under {@code .dd/}. */
    @Parameter(property = "dd.keepClone", defaultValue = "false")
    private boolean keepClone;

    /** What happens where a hand edit and a new rendering collide: merge, keep, overwrite or abort. */
    @Parameter(property = "dd.onConflict", defaultValue = "merge")
    private String onConflict;

    /** Take out what is no longer generated even where it was edited by hand. */
    @Parameter(property = "dd.force", defaultValue = "false")
    private boolean force;

    /** Say of each change which contributor and which keys of the descriptor caused it. */
    @Parameter(property = "dd.explain", defaultValue = "false")
    private boolean explain;

    @Inject
    public IntegrationMojo(Prompter prompter) {
        super(prompter);
    }

    @Override
    void run(Console console) {
        new IntegrationWorkflow(bench(console))
                .run(new Request(
                        name(),
                        target(),
                        given(source),
                        Optional.ofNullable(descriptor).map(File::toPath),
                        python(),
                        given(handlers).map(Choices::handlerMode),
                        dryRun || diff != null,
                        Optional.ofNullable(diff).map(File::toPath),
                        rescan,
                        keepClone,
                        explain,
                        Choices.options(onConflict, force)));
    }
}
