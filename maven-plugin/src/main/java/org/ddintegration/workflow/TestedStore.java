package org.ddintegration.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.contribute.TestedVersions;
import org.ddintegration.plan.write.FileWrite;

/** Remembers what the package index said, so that a later run renders the same without asking again. */
final class TestedStore {
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final TypeToken<TreeMap<String, TestedVersions>> FORM = new TypeToken<>() {};

    private final Workspace workspace;

    TestedStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @throws ProblemException when the file is not as this class writes it */
    Map<String, TestedVersions> read(String name) {
        Path file = workspace.state().resolve(path(name));
        return text(file).map(text -> parse(text, file)).orElse(Map.of());
    }

    FileWrite write(String name, Map<String, TestedVersions> tested) {
        Path file = workspace.state().resolve(path(name));
        return new FileWrite(
                workspace.state(), path(name), text(file), Optional.of(JSON.toJson(new TreeMap<>(tested)) + "\n"));
    }

    private static Map<String, TestedVersions> parse(String text, Path file) {
        try {
            return JSON.fromJson(text, FORM);
        } catch (JsonParseException broken) {
            throw new ProblemException(
                    Problem.of("", "this is no record of tested versions", "delete it, and run with -Ddd.rescan")
                            .at(file.toString()),
                    broken);
        }
    }

    private static String path(String name) {
        return name + "/tested.json";
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file, UTF_8)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
