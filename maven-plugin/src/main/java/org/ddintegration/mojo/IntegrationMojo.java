package org.ddintegration.mojo;

import org.apache.maven.plugins.annotations.Mojo;
import org.ddintegration.Console;

/** Builds a complete dd-trace-py integration. */
@Mojo(name = "integration", requiresProject = false, threadSafe = true)
public final class IntegrationMojo extends DdMojo {
    @Override
    void run(Console console) {
        console.warn(console.strong("Generated code must be verified and cannot be committed as it is."));
    }
}
