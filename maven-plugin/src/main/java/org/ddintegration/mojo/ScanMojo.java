package org.ddintegration.mojo;

import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.ddintegration.Console;
import org.ddintegration.workflow.goals.ScanWorkflow;

/**
 * Reads the library only: prints a ranked table of hook points, and writes all of them as JSON and as a page to choose from,
 * into {@code .dd/NAME/}. Needs neither a descriptor nor a target.
 *
 * @since 0.1.0
 */
@Mojo(name = "scan", requiresProject = false, threadSafe = true)
public final class ScanMojo extends LibraryMojo {
    /**
     * Keep the clone of the library in {@code .dd/NAME/}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.keepClone", defaultValue = "false")
    private boolean keepClone;

    @Inject
    public ScanMojo(Prompter prompter) {
        super(prompter);
    }

    @Override
    void run(Console console) {
        new ScanWorkflow(bench(console), request().withKeptClone(keepClone)).scan();
    }
}
