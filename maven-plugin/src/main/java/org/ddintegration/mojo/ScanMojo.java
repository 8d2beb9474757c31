package org.ddintegration.mojo;

import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.ddintegration.Console;
import org.ddintegration.workflow.goals.ScanWorkflow;

/** Only reads the library: a ranked table of hook points on the console, all of them as JSON, and a page to read. */
@Mojo(name = "scan", requiresProject = false, threadSafe = true)
public final class ScanMojo extends LibraryMojo {
    /** Keep the clone of the library under {@code .dd/}. */
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
