package org.ddintegration.mojo;

import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.ddintegration.workflow.Request;

/** What the goals share that work from descriptors to a plan for a target. */
abstract class PlanningMojo extends LibraryMojo {
    /**
     * The dd-trace-py checkout: a folder, or {@code ddtrace==VERSION} for a managed copy. Default: the checkout that
     * the command stands in, else {@code ../dd-trace-py}, else a managed copy of the newest.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.target")
    private String target;

    PlanningMojo(Prompter prompter) {
        super(prompter);
    }

    @Override
    final Optional<String> target() {
        return given(target);
    }

    @Override
    Request request() {
        return super.request().withTarget(target());
    }
}
