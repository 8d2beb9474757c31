package org.ddintegration.plan.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.file.Digest;
import org.ddintegration.plan.write.Journal.Step;

/**
 * Ends in one folder a transaction that did not end by itself, and touches nothing outside of it. Each of its own steps may
 * be repeated, so it may be killed as well.
 */
final class Recovery {
    private static final long LARGEST_JOURNAL = 1 << 26;

    private final RunFolder folder;
    private final FileSystemSteps disk;

    Recovery(RunFolder folder, FileSystemSteps disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /**
     * What was found and done, in words; empty when there was nothing to do.
     *
     * @param user whose folder proves journals
     * @throws ProblemException when there is a journal that is not proven to be of this user, this machine and this folder
     */
    List<String> recover(UserFolder user) throws IOException {
        if (!folder.isUnfinished()) {
            return List.of();
        }
        if (!folder.hasJournal()) {
            disk.delete(folder.draft());
            return List.of();
        }
        byte[] bytes = bytes();
        TransactionRecord record =
                TransactionRecord.proving(bytes, folder, user).orElseThrow(this::unproven);
        Journal journal = parsed(bytes, record);
        List<String> said = new ArrayList<>();
        if (record.isDone()) {
            cleanUp(journal);
            said.add("an earlier run was interrupted after its last file; what it left behind is gone");
        } else {
            said.add("an earlier run was interrupted; all files are as they were before it");
            said.addAll(rollBack(journal));
        }
        record.forget(folder.key(), disk);
        return said;
    }

    private byte[] bytes() throws IOException {
        Path file = folder.journal();
        if (!Files.isRegularFile(file, NOFOLLOW_LINKS) || Files.size(file) > LARGEST_JOURNAL) {
            throw unproven();
        }
        return Files.readAllBytes(file);
    }

    private Journal parsed(byte[] bytes, TransactionRecord record) {
        try {
            return Optional.ofNullable(Journal.parse(bytes))
                    .filter(journal -> journal.isSound(folder.root(), record.name()))
                    .orElseThrow(this::unproven);
        } catch (JsonParseException e) {
            throw unproven();
        }
    }

    private ProblemException unproven() {
        return new ProblemException(Problem.of(
                        "",
                        "this journal of a run that did not end was not written by this user on this machine for this "
                                + "folder, so it is not obeyed",
                        "let the user whose run it was run again; or check with git that the files are whole, delete the "
                                + "journal, and run again")
                .at(folder.journal().toString()));
    }

    /** Files that were changed since by someone else, and are left alone. */
    List<String> rollBack(Journal journal) throws IOException {
        List<String> leftAlone = new ArrayList<>();
        for (Step step : journal.steps()) {
            if (!undo(journal, step)) {
                leftAlone.add(journal.file(step) + " was changed since, and is left as it is"
                        + (step.hasOld() ? "; what it was before is in " + journal.old(step) : ""));
            }
        }
        for (int i = journal.foldersMade().size() - 1; i >= 0; i--) {
            deleteEmpty(journal.foldersMade().get(i));
        }
        deleteJournal();
        return leftAlone;
    }

    void cleanUp(Journal journal) throws IOException {
        for (Step step : journal.steps()) {
            if (step.hasOld() && isReached(step.path())) {
                disk.delete(journal.old(step));
            }
        }
        for (String left : journal.foldersLeft()) {
            deleteEmpty(left);
        }
        deleteJournal();
    }

    private void deleteJournal() throws IOException {
        disk.delete(folder.draft());
        disk.delete(folder.journal());
    }

    private boolean undo(Journal journal, Step step) throws IOException {
        if (!isReached(step.path())) {
            return false;
        }
        String found = Digest.of(journal.file(step));
        boolean isAsBefore = found.equals(step.before()) || (found.equals(step.after()) && restore(journal, step));
        if (step.hasNew()) {
            disk.delete(journal.fresh(step));
        }
        if (step.hasOld() && isAsBefore) {
            disk.delete(journal.old(step));
        }
        return isAsBefore;
    }

    /** False when the old content is not there any more. */
    private boolean restore(Journal journal, Step step) throws IOException {
        if (!step.hasOld()) {
            disk.delete(journal.file(step));
            return true;
        }
        boolean isThere = Digest.of(journal.old(step)).equals(step.before());
        if (isThere) {
            disk.move(journal.old(step), journal.file(step));
        }
        return isThere;
    }

    private boolean isReached(String path) {
        return Inside.linkOnTheWay(folder.root(), path).isEmpty();
    }

    private void deleteEmpty(String path) throws IOException {
        Path empty = folder.root().resolve(path);
        if (isReached(path) && Files.isDirectory(empty) && isEmpty(empty)) {
            disk.delete(empty);
        }
    }

    private static boolean isEmpty(Path empty) throws IOException {
        try (var children = Files.list(empty)) {
            return children.findAny().isEmpty();
        }
    }
}
