package org.ddintegration.plan.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.file.Digest;
import org.ddintegration.json.JsonForm;

/**
 * What a transaction is about to do in one folder, written down before it starts.
 *
 * @param transaction its name, 16 hexadecimal digits
 * @param root absolute path of the folder; all other paths are relative to it, {@code /} between parts
 * @param steps one for each file
 * @param foldersMade folders to make, parents first
 * @param foldersLeft folders to delete in the end where they are empty, children first
 */
record Journal(String transaction, String root, List<Step> steps, List<String> foldersMade, List<String> foldersLeft) {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern DIGEST = Pattern.compile("(?:[0-9a-f]{64})?");

    /**
     * One file.
     *
     * @param before digest of the old content, or {@link Digest#NO_FILE}
     * @param after digest of the new content, or {@link Digest#NO_FILE} when the file is deleted
     */
    record Step(String path, String before, String after) {
        boolean hasOld() {
            return !before.equals(Digest.NO_FILE);
        }

        boolean hasNew() {
            return !after.equals(Digest.NO_FILE);
        }

        private boolean isSound() {
            return Stream.of(path, before, after).allMatch(Objects::nonNull)
                    && Inside.leadsDown(path)
                    && DIGEST.matcher(before).matches()
                    && DIGEST.matcher(after).matches();
        }
    }

    Path path(String relative) {
        return Path.of(root).resolve(relative);
    }

    Path file(Step step) {
        return path(step.path());
    }

    /** Where the new content waits, if there is any. */
    Path fresh(Step step) {
        return beside(step, "new");
    }

    /** Second name of the old content, if there is any. */
    Path old(Step step) {
        return beside(step, "old");
    }

    private Path beside(Step step, String what) {
        Path file = file(step);
        return file.resolveSibling("." + file.getFileName() + "." + transaction + ".dd-" + what);
    }

    byte[] bytes() {
        return json().toJson(this).getBytes(UTF_8);
    }

    /**
     * @param bytes as {@link #bytes} makes them
     * @throws com.google.gson.JsonParseException when they are no JSON
     */
    static Journal parse(byte[] bytes) {
        return json().fromJson(new String(bytes, UTF_8), Journal.class);
    }

    /** Whether it is whole, is of a folder and a transaction, and names nothing outside of the folder. */
    boolean isSound(Path folder, String name) {
        return Stream.of(transaction, root, steps, foldersMade, foldersLeft).allMatch(Objects::nonNull)
                && NAME.matcher(transaction).matches()
                && transaction.equals(name)
                && root.equals(folder.toString())
                && steps.stream().allMatch(step -> step != null && step.isSound())
                && Stream.concat(foldersMade.stream(), foldersLeft.stream())
                        .allMatch(path -> path != null && Inside.leadsDown(path));
    }

    /** Made when there is a journal, which is seldom the case at the start of a run. */
    private static Gson json() {
        return JsonForm.COMPACT;
    }
}
