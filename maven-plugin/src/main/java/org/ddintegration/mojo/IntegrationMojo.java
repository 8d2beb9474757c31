package org.ddintegration.mojo;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Builds a complete dd-trace-py integration. */
@Mojo(name = "integration", requiresProject = false, threadSafe = true)
public final class IntegrationMojo extends AbstractMojo {
    /** Name of the integration. */
    @Parameter(property = "name")
    private String name;

    @Override
    public void execute() {
        getLog().info(String.valueOf(name));
    }
}
