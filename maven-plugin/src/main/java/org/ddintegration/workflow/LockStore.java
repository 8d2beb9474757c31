package org.ddintegration.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.contribute.Locks;
import org.ddintegration.plan.write.FileWrite;

/** Remembers the lock files that riot made, so that a later run renders the same without it. */
final class LockStore {
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Workspace workspace;

    LockStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @throws ProblemException when the file is not as this class writes it */
    Locks read(String name) {
        Path file = workspace.state().resolve(path(name));
        return text(file).map(text -> parse(text, file)).orElse(Locks.NONE);
    }

    FileWrite write(String name, Locks locks) {
        Path file = workspace.state().resolve(path(name));
        return new FileWrite(workspace.state(), path(name), text(file), Optional.of(JSON.toJson(locks) + "\n"));
    }

    private static Locks parse(String text, Path file) {
        try {
            return JSON.fromJson(text, Locks.class);
        } catch (JsonParseException broken) {
            throw new ProblemException(
                    Problem.of("", "this is no record of lock files", "delete it, and run with -Ddd.lock")
                            .at(file.toString()),
                    broken);
        }
    }

    private static String path(String name) {
        return name + "/locks.json";
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file, UTF_8)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
