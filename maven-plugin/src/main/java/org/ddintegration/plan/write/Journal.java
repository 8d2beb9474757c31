package org.ddintegration.plan.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a transaction is about to do, written down before it starts.
 *
 * @param steps one for each file
 * @param foldersMade absolute paths of folders to make, parents first
 * @param foldersLeft absolute paths of folders to delete in the end where they are empty, children first
 */
record Journal(List<Step> steps, List<String> foldersMade, List<String> foldersLeft) {
    private static final String OPEN = "journal.json";
    private static final String DONE = "journal.done.json";
    private static final String NEW = "journal.new.json";
    /**
     * One file; all names are absolute paths.
     *
     * @param fresh where the new content waits; empty when the file is deleted
     * @param old second name of the old content; empty when there is no file
     * @param before digest of the old content; empty when there is no file
     * @param after digest of the new content; empty when the file is deleted
     */
    record Step(String file, String fresh, String old, String before, String after) {}

    static Path open(Path state) {
        return state.resolve(OPEN);
    }

    static Path done(Path state) {
        return state.resolve(DONE);
    }

    static Path unfinished(Path state) {
        return state.resolve(NEW);
    }

    static Optional<Journal> read(Path file) throws IOException {
        return Files.exists(file)
                ? Optional.of(json().fromJson(Files.readString(file, UTF_8), Journal.class))
                : Optional.empty();
    }

    /** From here on a killed transaction is rolled back. */
    void begin(Path state, FileSystemSteps disk) throws IOException {
        Path fresh = unfinished(state);
        disk.delete(fresh);
        disk.writeNew(fresh, json().toJson(this).getBytes(UTF_8), null);
        disk.sync(List.of(fresh));
        disk.move(fresh, open(state));
        disk.sync(List.of(state));
    }

    /** From here on it is not. */
    static void commit(Path state, FileSystemSteps disk) throws IOException {
        disk.move(open(state), done(state));
        disk.sync(List.of(state));
    }

    /** Made when there is a journal, which is seldom the case at the start of a run. */
    private static Gson json() {
        return new GsonBuilder().disableHtmlEscaping().create();
    }
}
