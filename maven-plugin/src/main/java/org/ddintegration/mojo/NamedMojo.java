package org.ddintegration.mojo;

import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.ddintegration.workflow.Request;

/** What the goals share that are about integrations. */
abstract class NamedMojo extends DdMojo {
    /**
     * Name of the integration, or several separated by commas; {@code *} is every one that the goal can find.
     *
     * @since 0.1.0
     */
    @Parameter(property = "name")
    private String name;

    NamedMojo(Prompter prompter) {
        super(prompter);
    }

    /** What is asked for by the parameters that the goal shares with others; the goal adds its own. */
    Request request() {
        return Request.of(given(name));
    }
}
