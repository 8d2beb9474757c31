package org.ddintegration.plan.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.ddintegration.ProblemException;
import org.ddintegration.file.FileProblem;
import org.ddintegration.plan.write.Journal.Step;

/**
 * Writes many files or none. New content waits in files beside their destinations, old content keeps a second name; a journal
 * in each folder tells the next run how to undo what was not ended there, and is obeyed because the user's own folder knows it.
 */
public final class Transaction {
    private final List<RunFolder> folders;
    private final UserFolder user;
    private final FileSystemSteps disk;

    /** @param folders all that may be written to; their locks are held */
    public Transaction(List<RunFolder> folders, UserFolder user, FileSystemSteps disk) {
        this.folders = List.copyOf(folders);
        this.user = user;
        this.disk = disk;
    }

    /**
     * Undoes, or cleans up after, what killed runs began in these folders, whatever others they were at work on.
     *
     * @return what was found and done, in words; empty when there was nothing to do
     * @throws ProblemException when that cannot be done now, or a journal cannot be believed
     */
    public List<String> recover() {
        try {
            Set<String> said = new LinkedHashSet<>();
            for (RunFolder folder : folders) {
                said.addAll(new Recovery(folder, disk).recover(user));
            }
            return List.copyOf(said);
        } catch (IOException e) {
            throw new ProblemException(
                    FileProblem.of(e, "an interrupted run could not be undone", "remove the cause, then run again"), e);
        }
    }

    /**
     * @param writes of which those are left out that change nothing
     * @throws ProblemException when a file cannot be written; then all are as before
     */
    public void run(WriteSet writes) {
        List<FileWrite> needed = writes.files().stream()
                .filter(write -> !write.before().equals(write.digestAfter()))
                .toList();
        if (needed.isEmpty()) {
            return;
        }
        String name = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        List<Share> shares = Share.of(name, folders, needed, writes.foldersLeft());
        TransactionRecord record = check(shares, name);
        apply(shares, record);
        cleanUp(shares, record);
    }

    /** Whatever is known to fail does so here, before anything is written. */
    private TransactionRecord check(List<Share> shares, String name) {
        try {
            for (Share share : shares) {
                Preflight.check(share.writes());
            }
            for (Share share : shares) {
                Files.createDirectories(share.folder().journal().getParent());
            }
            Path userFolder = user.make();
            TransactionRecord.forgetStale(userFolder, folders, disk);
            return TransactionRecord.of(userFolder, name);
        } catch (IOException e) {
            throw new ProblemException(
                    FileProblem.of(e, "cannot be written", "remove the cause and run again; nothing was changed"), e);
        }
    }

    private void apply(List<Share> shares, TransactionRecord record) {
        try {
            begin(shares, record);
            Set<Path> paths = new TreeSet<>();
            for (Share share : shares) {
                stage(share, paths);
            }
            disk.sync(paths);
            for (Share share : shares) {
                change(share.journal());
            }
            disk.sync(paths.stream().filter(Files::isDirectory).toList());
            record.commit(disk);
        } catch (IOException e) {
            undo(shares, record, e);
        }
    }

    /** From here on a killed transaction is undone. */
    private void begin(List<Share> shares, TransactionRecord record) throws IOException {
        Set<Path> written = new TreeSet<>();
        Set<Path> places = new TreeSet<>();
        for (Share share : shares) {
            Path draft = share.folder().draft();
            disk.delete(draft);
            disk.writeNew(draft, share.journal().bytes(), null);
            written.add(draft);
            places.add(draft.getParent());
        }
        written.addAll(record.begin(shares, disk));
        disk.sync(written);
        for (Share share : shares) {
            disk.move(share.folder().draft(), share.folder().journal());
        }
        disk.sync(places);
    }

    /** @param paths get all that must be on the disk before anything is changed */
    private void stage(Share share, Set<Path> paths) throws IOException {
        Journal journal = share.journal();
        for (String made : journal.foldersMade()) {
            disk.makeFolder(journal.path(made));
            paths.add(journal.path(made).getParent());
        }
        for (int i = 0; i < share.writes().size(); i++) {
            Step step = journal.steps().get(i);
            Path file = journal.file(step);
            Optional<String> after = share.writes().get(i).after();
            if (after.isPresent()) {
                disk.writeNew(journal.fresh(step), after.get().getBytes(UTF_8), step.hasOld() ? file : null);
                paths.add(journal.fresh(step));
            }
            if (step.hasOld()) {
                disk.keepOld(file, journal.old(step));
                paths.add(journal.old(step));
            }
            paths.add(file.getParent());
        }
    }

    private void change(Journal journal) throws IOException {
        for (Step step : journal.steps()) {
            if (step.hasNew()) {
                disk.move(journal.fresh(step), journal.file(step));
            } else {
                disk.delete(journal.file(step));
            }
        }
    }

    private void cleanUp(List<Share> shares, TransactionRecord record) {
        try {
            for (Share share : shares) {
                new Recovery(share.folder(), disk).cleanUp(share.journal());
                record.forget(share.folder().key(), disk);
            }
        } catch (IOException e) {
            // All files are written; the next run cleans up by the journals.
            return;
        }
    }

    private void undo(List<Share> shares, TransactionRecord record, IOException cause) {
        String remedy = "remove the cause and run again; nothing was changed";
        try {
            record.reopen(disk);
            for (Share share : shares) {
                new Recovery(share.folder(), disk).rollBack(share.journal());
                record.forget(share.folder().key(), disk);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
            remedy = "remove the cause, then run again: the next run undoes what this one began";
        }
        throw new ProblemException(FileProblem.of(cause, "cannot be written", remedy), cause);
    }
}
