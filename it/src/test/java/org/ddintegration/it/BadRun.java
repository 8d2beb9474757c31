package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.library.LibraryServer;
import org.ddintegration.it.maven.Workspace;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.process.Snapshot;
import org.ddintegration.it.trace.TraceTree;

/**
 * A run that must fail with the one message of {@code it/src/it/bad-input/NAME/expected}, and leave target and workspace
 * as they were.
 */
final class BadRun {
    private static final Pattern MESSAGE = Pattern.compile(
            "\\[ERROR] Failed to execute goal \\S+ \\S+ on project \\S+: (.*?) -> \\[Help 1]", Pattern.DOTALL);
    private static GitRepository sharedTarget;

    private final String name;
    private final Workspace workspace;
    private Command maven;

    private BadRun(String name, String goal) {
        this.name = name;
        this.workspace =
                Workspace.of("workspace", Settings.work().resolve("bad-input").resolve(name));
        this.maven = workspace.maven().with(goal);
    }

    static BadRun named(String name) {
        return of(name, "dd:integration");
    }

    static BadRun of(String name, String goal) {
        return new BadRun(name, goal);
    }

    /** The tree that all bad runs share: none of them may change it. */
    static synchronized GitRepository target() {
        if (sharedTarget == null) {
            try {
                Path folder = Settings.work().resolve("bad-input-target");
                Folders.delete(folder);
                sharedTarget = new TraceTree("4.6.0").checkOut(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sharedTarget;
    }

    BadRun with(String... arguments) {
        maven = maven.with((Object[]) arguments);
        return this;
    }

    BadRun env(String variable, Object value) {
        maven = maven.env(variable, value);
        return this;
    }

    /** Root may write everywhere unless it gives that capability up. */
    BadRun withoutRootsPower() {
        if (System.getProperty("user.name").equals("root")) {
            maven = maven.under(Command.of("setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override"));
        }
        return this;
    }

    Workspace workspace() {
        return workspace;
    }

    void fails() {
        Snapshot workspaceBefore = Snapshot.of(workspace.folder());
        Snapshot targetBefore = Snapshot.of(target().folder());

        Outcome outcome = maven.run();

        assertThat(outcome.exitCode()).as(outcome.output()).isNotZero();
        assertThat(outcome.output()).doesNotContainPattern("(?m)^\\s+at [\\w.$/]+\\(");
        assertThat(workspaceBefore.changes(Snapshot.of(workspace.folder()))).isEmpty();
        assertThat(targetBefore.changes(Snapshot.of(target().folder()))).isEmpty();
        assertThat(target().status()).isEmpty();
        new Golden(Settings.projects().resolve("bad-input").resolve(name).resolve("expected"))
                .assertSame(Map.of("message.txt", onAnyMachine(message(outcome.output())) + "\n"));
    }

    private static String message(String output) {
        Matcher matcher = MESSAGE.matcher(output);
        assertThat(matcher.find()).as(output).isTrue();
        return matcher.group(1);
    }

    private String onAnyMachine(String message) {
        return LibraryServer.running()
                .withoutPort(message)
                .replace(workspace.folder().toString(), "WORKSPACE")
                .replace(target().folder().toString(), "TARGET");
    }
}
