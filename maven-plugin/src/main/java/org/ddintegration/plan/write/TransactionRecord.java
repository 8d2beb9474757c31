package org.ddintegration.plan.write;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A transaction that has not ended, as the user's own folder knows it: a file for each journal, with a digest that proves that
 * the tool itself wrote it for that folder, and one that says whether all of it is to be undone or is done.
 *
 * @param folder where the records of all transactions are
 * @param name the transaction's, without a dot
 */
record TransactionRecord(Path folder, String name) {
    private static final String ALL = "transactions";
    private static final String OPEN = "open";
    private static final String DONE = "done";

    /** The record of a new transaction. */
    static TransactionRecord of(Path userFolder, String transaction) {
        return new TransactionRecord(userFolder.resolve(ALL), transaction);
    }

    /** The one that proves a folder's journal. */
    static Optional<TransactionRecord> proving(byte[] journal, String folderKey, UserFolder user) throws IOException {
        byte[] digest = Digest.of(journal).getBytes(US_ASCII);
        for (Path userFolder : user.existing()) {
            for (TransactionRecord one : all(userFolder)) {
                if (one.holds(folderKey, digest) && (one.isDone() || one.has(OPEN))) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Forgets what killed runs left here that had not come as far as a journal, or had ended.
     *
     * @param folderKeys of folders that have no journal
     */
    static void forgetAll(Path userFolder, Collection<String> folderKeys, FileSystemSteps disk) throws IOException {
        for (TransactionRecord one : all(userFolder)) {
            for (String key : folderKeys) {
                disk.delete(one.file(key));
            }
            one.forgetWithoutJournals(disk);
        }
    }

    private static List<TransactionRecord> all(Path userFolder) throws IOException {
        Path folder = userFolder.resolve(ALL);
        return names(folder).stream()
                .map(name -> name.replaceFirst("\\..*", ""))
                .distinct()
                .map(name -> new TransactionRecord(folder, name))
                .toList();
    }

    private static TreeSet<String> names(Path folder) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        if (Files.isDirectory(folder, NOFOLLOW_LINKS)) {
            try (Stream<Path> children = Files.list(folder)) {
                children.forEach(child -> names.add(child.getFileName().toString()));
            }
        }
        return names;
    }

    /**
     * Writes the record, which the journals need to be believed.
     *
     * @param digests of journals, by the keys of their folders
     * @return what must be on the disk before the journals get their names
     */
    List<Path> begin(Map<String, String> digests, FileSystemSteps disk) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>(List.of(folder));
        for (Map.Entry<String, String> one : digests.entrySet()) {
            Path file = file(one.getKey());
            disk.writeNew(file, one.getValue().getBytes(US_ASCII), null);
            written.add(file);
        }
        // The last, so that one without journals is never of a transaction that has just begun.
        disk.writeNew(file(OPEN), new byte[0], null);
        written.add(file(OPEN));
        return written;
    }

    /** From here on a killed transaction is done, and is not undone any more. */
    void commit(FileSystemSteps disk) throws IOException {
        disk.move(file(OPEN), file(DONE));
        disk.sync(List.of(folder));
    }

    /** Takes a commit back that failed. */
    void reopen(FileSystemSteps disk) throws IOException {
        if (isDone()) {
            disk.move(file(DONE), file(OPEN));
        }
    }

    boolean isDone() {
        return has(DONE);
    }

    /** Of one folder nothing is left to do. */
    void forget(String folderKey, FileSystemSteps disk) throws IOException {
        disk.delete(file(folderKey));
        forgetWithoutJournals(disk);
    }

    private void forgetWithoutJournals(FileSystemSteps disk) throws IOException {
        List<String> others = names(folder).stream()
                .filter(other -> other.startsWith(name + "."))
                .toList();
        if (List.of(name + "." + DONE, name + "." + OPEN).containsAll(others)) {
            disk.delete(file(OPEN));
            disk.delete(file(DONE));
        }
    }

    private Path file(String what) {
        return folder.resolve(name + "." + what);
    }

    private boolean has(String what) {
        return Files.isRegularFile(file(what), NOFOLLOW_LINKS);
    }

    private boolean holds(String folderKey, byte[] digest) throws IOException {
        return has(folderKey)
                && Files.size(file(folderKey)) == digest.length
                && Arrays.equals(Files.readAllBytes(file(folderKey)), digest);
    }
}
