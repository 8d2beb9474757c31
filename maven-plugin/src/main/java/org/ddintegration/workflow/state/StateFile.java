package org.ddintegration.workflow.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.json.JsonForm;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.workflow.Workspace;

/**
 * What was found out about an integration, in a JSON file of the state folder, so that a later run renders the same.
 *
 * @param file its name
 * @param what it is a record of, for messages
 * @param option with which a run finds it out again
 */
record StateFile<T>(Workspace workspace, String file, TypeToken<T> form, String what, String option) {
    /** @throws ProblemException when the file is not as this class writes it */
    Optional<T> read(String name) {
        Path path = workspace.state().resolve(path(name));
        return text(path).map(text -> parse(text, path));
    }

    FileWrite write(String name, T value) {
        Path path = workspace.state().resolve(path(name));
        return new FileWrite(
                workspace.state(),
                path(name),
                text(path),
                Optional.of(JsonForm.READABLE.toJson(value, form.getType()) + "\n"));
    }

    private T parse(String text, Path path) {
        try {
            return JsonForm.READABLE.fromJson(text, form);
        } catch (JsonParseException broken) {
            throw new ProblemException(
                    Problem.of("", "not a valid record of " + what, "delete it, and run with " + option)
                            .at(path.toString()),
                    broken);
        }
    }

    private String path(String name) {
        return name + "/" + file;
    }

    private static Optional<String> text(Path path) {
        try {
            return Files.exists(path) ? Optional.of(Files.readString(path, UTF_8)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
