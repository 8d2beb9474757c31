package org.ddintegration.mojo;

import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.ddintegration.Console;
import org.ddintegration.workflow.goals.DriftWorkflow;

/**
 * Tells which hook points of an integration a newer version of its library moves, renames, takes away or changes, and
 * which new functions beside them are not traced. Fails when a hook point is broken. Changes nothing in the target.
 * {@code -Dname=*} looks at all that have a descriptor or that the target has.
 *
 * @since 0.1.0
 */
@Mojo(name = "drift", requiresProject = false, threadSafe = true)
public final class DriftMojo extends NamedMojo {
    /**
     * The dd-trace-py checkout: a folder, or {@code ddtrace==VERSION} for a managed copy. Default: the checkout that
     * the command stands in, else {@code ../dd-trace-py}, else a managed copy of the newest.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.target")
    private String target;

    /**
     * The Python that parses the files of target and libraries. Default: the newest of this machine.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.python")
    private String python;

    /**
     * What is compared with: a version of the library, a directory, a wheel, lowest or highest for an end of the versions
     * that are tested. Default: both ends.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.from")
    private String from;

    /**
     * What is looked at: a version of the library, a directory, a wheel, highest or newest. Default: newest.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dd.to")
    private String to;

    @Inject
    public DriftMojo(Prompter prompter) {
        super(prompter);
    }

    @Override
    Optional<String> target() {
        return given(target);
    }

    @Override
    void run(Console console) {
        Optional<String> none = Optional.empty();
        new DriftWorkflow(
                        bench(console),
                        request().withTarget(target()).withLibrary(none, Optional.empty(), given(python)),
                        given(from),
                        given(to))
                .compare();
    }
}
