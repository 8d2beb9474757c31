package org.ddintegration.plan.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.file.Digest;

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
    private static final long LONGEST = 1 << 16;

    /** The record of a new transaction. */
    static TransactionRecord of(Path userFolder, String transaction) {
        return new TransactionRecord(userFolder.resolve(ALL), transaction);
    }

    /** The one that proves a folder's journal. */
    static Optional<TransactionRecord> proving(byte[] journal, RunFolder of, UserFolder user) throws IOException {
        String digest = Digest.of(journal);
        for (Path userFolder : user.existing()) {
            for (TransactionRecord one : all(userFolder)) {
                if (one.digest(of.key()).equals(digest) && (one.isDone() || one.has(OPEN))) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Forgets what is left of transactions whose journals are gone, as a killed run may leave it.
     *
     * @param withoutJournals folders that no other run is at work on
     */
    static void forgetStale(Path userFolder, List<RunFolder> withoutJournals, FileSystemSteps disk) throws IOException {
        Set<String> free = withoutJournals.stream().map(RunFolder::key).collect(Collectors.toSet());
        for (TransactionRecord one : all(userFolder)) {
            for (String key : one.keys()) {
                if (free.contains(key) || one.isStale(key)) {
                    disk.delete(one.file(key));
                }
            }
            one.forgetWithoutJournals(disk);
        }
    }

    private static List<TransactionRecord> all(Path userFolder) throws IOException {
        Path folder = userFolder.resolve(ALL);
        return files(folder).stream()
                .map(file -> new TransactionRecord(folder, file.replaceFirst("\\..*", "")))
                .distinct()
                .toList();
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> keys() throws IOException {
        return files(folder).stream()
                .filter(file -> file.startsWith(name + "."))
                .map(file -> file.substring(name.length() + 1))
                .filter(what -> !what.equals(OPEN) && !what.equals(DONE))
                .toList();
    }

    /**
     * Writes the record, which the journals need to be believed. Their drafts are written already.
     *
     * @param shares what the transaction does in each folder
     * @return what must be on the disk before the journals get their names
     */
    List<Path> begin(List<Share> shares, FileSystemSteps disk) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>(List.of(folder));
        for (Share share : shares) {
            Path file = file(share.folder().key());
            String proof =
                    Digest.of(share.journal().bytes()) + "\n" + share.folder().journal();
            disk.writeNew(file, proof.getBytes(UTF_8), null);
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
        if (keys().isEmpty()) {
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

    private String digest(String key) throws IOException {
        return lines(key).get(0);
    }

    /** Not where it is not whole, for it may be written just now. The draft is looked for first: it becomes the journal. */
    private boolean isStale(String key) throws IOException {
        List<String> lines = lines(key);
        String place = lines.get(lines.size() - 1);
        if (!RunFolder.key(place).equals(key)) {
            return false;
        }
        try {
            Path journal = Path.of(place);
            return !Files.exists(RunFolder.draft(journal), NOFOLLOW_LINKS) && !Files.exists(journal, NOFOLLOW_LINKS);
        } catch (InvalidPathException underThisLocale) {
            return false;
        }
    }

    /** The digest of the journal, and where that lies; nothing of what its own run may have ended and deleted just now. */
    private List<String> lines(String key) throws IOException {
        try {
            return has(key) && Files.size(file(key)) < LONGEST
                    ? List.of(new String(Files.readAllBytes(file(key)), UTF_8).split("\n", -1))
                    : List.of("");
        } catch (NoSuchFileException ended) {
            return List.of("");
        }
    }
}
