package org.ddintegration.workflow;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.target.DirectoryCheckout;

/**
 * Decides which checkout is written to: the one asked for, else the one the command stands in, else the sibling
 * {@code dd-trace-py}, else a managed copy.
 */
final class TargetChooser {
    /** A folder, or the version of a managed copy: {@code Managed("")} is the newest. */
    sealed interface Choice {
        record Folder(Path path) implements Choice {}

        record Managed(String version) implements Choice {}
    }

    private static final String DISTRIBUTION = "ddtrace";

    private final Path workspace;

    TargetChooser(Path workspace) {
        this.workspace = workspace;
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
            Path folder = workspace.resolve(wanted).normalize();
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
        for (Path folder = workspace; folder != null; folder = folder.getParent()) {
            if (DirectoryCheckout.isAt(folder)) {
                return new Choice.Folder(folder);
            }
        }
        Path sibling = workspace.resolveSibling("dd-trace-py");
        return DirectoryCheckout.isAt(sibling) ? new Choice.Folder(sibling) : new Choice.Managed("");
    }
}
