package org.ddintegration.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.ddintegration.target.DirectoryCheckout;
import org.ddintegration.target.GitExclude;

/**
 * Keeps the descriptors and the state of a workspace that lies in its target out of that checkout's {@code git status}, so
 * that no pull request takes them along.
 */
public final class OwnFiles {
    private final Workspace workspace;
    private final Optional<String> target;

    /** @param target folder or {@code ddtrace==VERSION}, when one was asked for */
    public OwnFiles(Workspace workspace, Optional<String> target) {
        this.workspace = workspace;
        this.target = target;
    }

    /** Excludes what is there now and nothing else; says so where that is news. */
    public void hide(Console console) {
        try {
            List<String> patterns = patterns();
            Optional<GitExclude> exclude = exclude();
            if (exclude.isPresent() && exclude.get().put(workspace.root(), patterns)) {
                console.info(
                        patterns.isEmpty()
                                ? exclude.get().file() + " names nothing of this plugin any more"
                                : "Now excluded from git status, by "
                                        + exclude.get().file() + ": " + String.join(" ", patterns));
            }
        } catch (IOException | UncheckedIOException unwritable) {
            console.warn("git status shows .dd/ and integrations/ of this plugin, for they cannot be excluded: "
                    + unwritable.getMessage() + "; do not commit them");
        }
    }

    /** Where these files are, for a person who looks for them; empty where the workspace does not lie in the target. */
    public Optional<String> whereabouts() {
        try {
            return exclude()
                    .map(exclude -> "integrations/ and .dd/ are in the checkout, in " + workspace.root()
                            + "; git status does not show them.");
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private Optional<GitExclude> exclude() throws IOException {
        Optional<Path> checkout = checkout();
        return checkout.isPresent()
                        && workspace
                                .root()
                                .toRealPath()
                                .startsWith(checkout.get().toRealPath())
                ? GitExclude.around(checkout.get())
                : Optional.empty();
    }

    private Optional<Path> checkout() {
        try {
            return new TargetOpener(workspace).choose(target) instanceof TargetOpener.Choice.Folder folder
                    ? Optional.of(folder.path()).filter(DirectoryCheckout::isAt)
                    : Optional.empty();
        } catch (ProblemException nothingThere) {
            return Optional.empty();
        }
    }

    private List<String> patterns() {
        List<String> patterns = new ArrayList<>();
        if (Files.exists(workspace.state())) {
            patterns.add("/.dd");
        }
        if (!workspace.descriptors().isEmpty()) {
            patterns.add("/integrations/*.yaml");
            patterns.add("/integrations/*.xml");
        }
        return patterns;
    }
}
