package org.ddintegration.mojo;

import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.ddintegration.Console;
import org.ddintegration.workflow.goals.AdoptWorkflow;

/**
 * Writes the descriptor of an integration that the target has already, written by hand. Changes nothing in the target, and later
 * runs leave its files as they are. What could not be read is listed. {@code -Dname=*} adopts all that the target has.
 *
 * @since 0.1.0
 */
@Mojo(name = "adopt", requiresProject = false, threadSafe = true)
public final class AdoptMojo extends NamedMojo {
    /**
     * The dd-trace-py checkout: a folder, or {@code ddtrace==VERSION} for a managed copy. Default: the checkout that
     * the command stands in, else {@code ../dd-trace-py}, else a managed copy of the newest.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.target")
    private String target;

    /**
     * The Python that parses the files of target and library. Default: the newest of this machine.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.python")
    private String python;

    /**
     * Where the library comes from: {@code git+URL[@ref]}, {@code NAME[==VERSION]}, or a directory.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.source")
    private String source;

    /**
     * Also read the library, to tell where the functions are defined that are wrapped, and of which kind they are.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.readLibrary", defaultValue = "true")
    private boolean readLibrary;

    @Inject
    public AdoptMojo(Prompter prompter) {
        super(prompter);
    }

    @Override
    Optional<String> target() {
        return given(target);
    }

    @Override
    void run(Console console) {
        new AdoptWorkflow(
                        bench(console),
                        request().withTarget(target()).withLibrary(given(source), Optional.empty(), given(python)),
                        readLibrary)
                .adopt();
    }
}
