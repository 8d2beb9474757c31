package org.ddintegration.mojo;

import java.io.File;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.ddintegration.workflow.ReportForm;
import org.ddintegration.workflow.Request;

/** What the goals share that work from descriptors to a plan. */
abstract class PlanningMojo extends DdMojo {
    /** Where the library comes from: {@code git+URL[@ref]}, {@code NAME[==VERSION]}, or a directory. */
    @Parameter(property = "dd.source")
    private String source;

    /** The descriptor, when it is not {@code integrations/NAME.yaml} or {@code .xml}. */
    @Parameter(property = "dd.descriptor")
    private File descriptor;

    /** How much of the handlers this run writes, whatever the descriptor says: comments, passthrough or filled. */
    @Parameter(property = "dd.handlers")
    private String handlers;

    /** Leave the clone of the library under {@code .dd/}. */
    @Parameter(property = "dd.keepClone", defaultValue = "false")
    private boolean keepClone;

    /** The report: text; json, which goes to standard output instead; or a file that ends in .json, which takes it beside. */
    @Parameter(property = "dd.report", defaultValue = "text")
    private String report;

    PlanningMojo(Prompter prompter) {
        super(prompter);
    }

    /** What is asked for by the parameters that all these goals have; the goal adds its own. */
    final Request request() {
        return new Request(
                name(),
                target(),
                given(source),
                Optional.ofNullable(descriptor).map(File::toPath),
                python(),
                given(handlers).map(Choices::handlerMode),
                keepClone,
                ReportForm.of(report),
                Request.Writing.PLAIN);
    }
}
