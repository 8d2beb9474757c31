package org.ddintegration.mojo;

import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.ddintegration.Console;
import org.ddintegration.workflow.state.SchemaFiles;

/**
 * Writes the schemas by which editors check a descriptor and explain its keys: JSON Schema for its YAML form, XSD for its
 * XML form.
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends DdMojo {
    @Inject
    public SchemaMojo(Prompter prompter) {
        super(prompter);
    }

    @Override
    void run(Console console) {
        SchemaFiles.write(bench(console)).forEach(file -> console.info("wrote " + file));
    }
}
