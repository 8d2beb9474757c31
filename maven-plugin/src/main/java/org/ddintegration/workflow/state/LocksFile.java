package org.ddintegration.workflow.state;

import com.google.gson.JsonParseException;
import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.contribute.Locks;
import org.ddintegration.file.TextFile;
import org.ddintegration.json.JsonForm;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.workflow.Workspace;

/**
 * The lock files that riot has made for an integration, kept in {@code .dd/NAME/locks.json} so that a later run renders the
 * same without it.
 *
 * @param name of the integration
 */
public record LocksFile(Workspace workspace, String name) {
    /**
     * None where there is no file.
     *
     * @throws ProblemException when it is not as this class writes it
     */
    public Locks read() {
        Path file = workspace.state().resolve(path());
        return TextFile.readIfThere(file).flatMap(text -> parse(text, file)).orElse(Locks.NONE);
    }

    public FileWrite write(Locks locks) {
        return FileWrite.replacing(workspace.state(), path(), JsonForm.READABLE.toJson(locks) + "\n");
    }

    private String path() {
        return name + "/locks.json";
    }

    private static Optional<Locks> parse(String text, Path file) {
        try {
            return Optional.ofNullable(JsonForm.READABLE.fromJson(text, Locks.class));
        } catch (JsonParseException broken) {
            throw new ProblemException(
                    Problem.of("", "not a valid record of lock files", "delete it, and run with -Ddd.lock")
                            .at(file.toString()),
                    broken);
        }
    }
}
