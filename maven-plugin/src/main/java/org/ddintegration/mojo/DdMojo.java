package org.ddintegration.mojo;

import java.io.File;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.ddintegration.contribute.ContributorCatalogue;
import org.ddintegration.file.FileProblem;
import org.ddintegration.workflow.BackgroundTask;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.OwnFiles;
import org.ddintegration.workflow.Workspace;

/** What all goals share: where they run, and how they fail. */
abstract class DdMojo extends AbstractMojo {
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    private final Prompter prompter;

    DdMojo(Prompter prompter) {
        this.prompter = prompter;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        boolean isDone = false;
        MavenConsole console = new MavenConsole(getLog(), new StandardOutput(mavenVersion()));
        try {
            run(console);
            isDone = true;
        } catch (ProblemException problem) {
            throw failure(problem.getMessage(), problem);
        } catch (UncheckedIOException e) {
            throw failure(
                    FileProblem.of(e.getCause(), "this cannot be read or written", "remove the cause, then run again")
                            .message(),
                    e);
        } finally {
            if (!isDone) {
                BackgroundTask.finishAll();
            }
            new OwnFiles(workspace(), target()).hide(console);
        }
    }

    /** Maven adds what the cause says to the message, so the cause is given only where it was asked for: with -e or -X. */
    private MojoFailureException failure(String message, RuntimeException cause) {
        return session.getRequest().isShowErrors()
                ? new MojoFailureException(message, cause)
                : new MojoFailureException(message);
    }

    /**
     * Does what the goal does.
     *
     * @throws ProblemException when the user can mend the reason
     * @throws MojoFailureException when the outcome is a failure that is reported already
     */
    abstract void run(Console console) throws MojoFailureException;

    final Bench bench(Console console) {
        return new Bench(
                workspace(),
                new MavenQuestions(prompter, session.getRequest().isInteractiveMode()),
                console,
                TypedCommands.of(session, plugin),
                () -> ContributorCatalogue.find(plugin.getClassRealm()),
                plugin.getVersion(),
                toolFiles());
    }

    private String mavenVersion() {
        return session.getSystemProperties().getProperty("maven.version", "");
    }

    private List<Path> toolFiles() {
        return Arrays.stream(plugin.getClassRealm().getURLs())
                .map(url -> Path.of(URI.create(url.toString())))
                .toList();
    }

    private Workspace workspace() {
        return new Workspace(new File(session.getExecutionRootDirectory())
                .toPath()
                .toAbsolutePath()
                .normalize());
    }

    /** The target that was asked for, in a goal that has one. */
    Optional<String> target() {
        return Optional.empty();
    }

    static Optional<String> given(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
