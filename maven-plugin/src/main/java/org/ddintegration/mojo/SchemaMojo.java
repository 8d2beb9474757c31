package org.ddintegration.mojo;

import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.ddintegration.Console;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.goals.NextSteps;
import org.ddintegration.workflow.state.SchemaFiles;

/**
 * Writes the schemas by which editors complete and check descriptors, into {@code .dd/}: JSON Schema for the YAML form, XSD for
 * the XML form.
 *
 * @since 0.1.0
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends DdMojo {
    @Inject
    public SchemaMojo(Prompter prompter) {
        super(prompter);
    }

    @Override
    void run(Console console) {
        Bench bench = bench(console);
        SchemaFiles.write(bench).forEach(file -> console.info("wrote " + file));
        List<String> described = bench.workspace().descriptors();
        new NextSteps(bench).run(described.isEmpty() ? "help" : "integration", described);
    }
}
