package org.ddintegration.workflow;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.DirectoryCheckout;
import org.ddintegration.target.ManagedTargets;

/**
 * Opens the checkout that a run writes to: the one asked for, else the one the command stands in, else the sibling
 * {@code dd-trace-py}, else a managed copy.
 */
public final class TargetOpener {
    /** A folder, or the version of a managed copy: {@code Managed("")} is the newest. */
    sealed interface Choice {
        record Folder(Path path) implements Choice {}

        record Managed(String version) implements Choice {}
    }

    private static final String DISTRIBUTION = "ddtrace";

    private final Workspace workspace;

    public TargetOpener(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * @param wanted folder or {@code ddtrace==VERSION}
     * @param python interpreter whose pip is asked for a managed copy
     * @throws ProblemException when there is no checkout, or none can be had
     */
    public Checkout open(Optional<String> wanted, Optional<String> python, Console console) {
        Choice choice = choose(wanted);
        if (choice instanceof Choice.Managed managed) {
            ManagedTargets copies = managedTargets(python, console);
            return DirectoryCheckout.at(
                    managed.version().isEmpty() ? copies.newest() : copies.ofVersion(managed.version()));
        }
        return DirectoryCheckout.at(((Choice.Folder) choice).path());
    }

    /**
     * Opens a checkout that is there already, and fetches none.
     *
     * @throws ProblemException when there is none
     */
    public Checkout openExisting(Optional<String> wanted, Console console) {
        Choice choice = choose(wanted);
        if (choice instanceof Choice.Managed managed) {
            Optional<String> version = Optional.of(managed.version()).filter(text -> !text.isEmpty());
            return DirectoryCheckout.at(managedTargets(Optional.empty(), console)
                    .existing(version)
                    .orElseThrow(() -> new ProblemException(Problem.of(
                                    wanted.orElse(DISTRIBUTION),
                                    "the workspace has no such managed copy of dd-trace-py",
                                    "name the checkout with -Ddd.target=DIRECTORY")
                            .at("dd.target"))));
        }
        return DirectoryCheckout.at(((Choice.Folder) choice).path());
    }

    Choice choose(Optional<String> wanted) {
        return wanted.map(this::asked).orElseGet(this::found);
    }

    private Choice asked(String wanted) {
        if (wanted.equals(DISTRIBUTION)) {
            return new Choice.Managed("");
        }
        if (wanted.startsWith(DISTRIBUTION + "==")) {
            return new Choice.Managed(wanted.substring(DISTRIBUTION.length() + 2));
        }
        try {
            Path folder = workspace.root().resolve(wanted).normalize();
            if (Files.isDirectory(folder)) {
                return new Choice.Folder(folder);
            }
        } catch (InvalidPathException notAPath) {
            throw noTarget(wanted);
        }
        throw noTarget(wanted);
    }

    private static ProblemException noTarget(String wanted) {
        return new ProblemException(Problem.of(
                        wanted,
                        "must be the folder of a dd-trace-py checkout, or ddtrace==VERSION for a managed copy",
                        "give the path of a checkout, or omit the property")
                .at("dd.target"));
    }

    private Choice found() {
        for (Path folder = workspace.root(); folder != null; folder = folder.getParent()) {
            if (DirectoryCheckout.isAt(folder)) {
                return new Choice.Folder(folder);
            }
        }
        Path sibling = workspace.root().resolveSibling("dd-trace-py");
        return DirectoryCheckout.isAt(sibling) ? new Choice.Folder(sibling) : new Choice.Managed("");
    }

    private ManagedTargets managedTargets(Optional<String> python, Console console) {
        return new ManagedTargets(PackageIndex.ofUser(python), workspace.state(), console);
    }
}
