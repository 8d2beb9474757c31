package org.ddintegration.plan.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.ddintegration.ProblemException;
import org.ddintegration.file.Digest;
import org.ddintegration.file.FileProblem;
import org.ddintegration.plan.write.Journal.Step;

/**
 * Writes many files or none. New content waits in files beside their destinations, old content keeps a second name; a
 * journal in the state folder tells the next run how to undo what was not ended.
 */
public final class Transaction {
    private final Path state;
    private final FileSystemSteps disk;

    /** @param state folder for the journal */
    public Transaction(Path state, FileSystemSteps disk) {
        this.state = state;
        this.disk = disk;
    }

    /** True when one was begun in a state folder and has not ended, whether it is at work now or was killed. */
    public static boolean isOpen(Path state) {
        return Files.exists(Journal.open(state)) || Files.exists(Journal.done(state));
    }

    /**
     * Undoes, or cleans up after, a transaction that was killed.
     *
     * @return what was found and done, in words; empty when there was nothing to do
     * @throws ProblemException when that cannot be done now
     */
    public List<String> recover() {
        try {
            return new Recovery(state, disk).recover();
        } catch (IOException e) {
            throw new ProblemException(
                    FileProblem.of(e, "an interrupted run could not be undone", "mend that, then run again"), e);
        }
    }

    /**
     * @param writes files that differ from what they should be; others are left out
     * @param foldersLeft absolute paths of folders that are deleted in the end where they are empty
     * @throws ProblemException when a file cannot be written; then all are as before
     */
    public void run(List<FileWrite> writes, Collection<Path> foldersLeft) {
        List<FileWrite> needed = writes.stream()
                .filter(write -> !write.before().equals(write.after()))
                .toList();
        if (needed.isEmpty()) {
            return;
        }
        try {
            Preflight.check(needed);
            Files.createDirectories(state);
        } catch (IOException e) {
            throw new ProblemException(FileProblem.of(e, "cannot be written", "mend that; nothing was changed"), e);
        }
        Journal journal = journal(needed, foldersLeft);
        apply(needed, journal);
        try {
            new Recovery(state, disk).cleanUp(journal);
        } catch (IOException e) {
            // All files are written; the next run cleans up by the journal.
            return;
        }
    }

    private void apply(List<FileWrite> writes, Journal journal) {
        try {
            journal.begin(state, disk);
            stage(writes, journal);
            for (Step step : journal.steps()) {
                if (step.fresh().isEmpty()) {
                    disk.delete(Path.of(step.file()));
                } else {
                    disk.move(Path.of(step.fresh()), Path.of(step.file()));
                }
            }
            disk.sync(folders(journal));
            Journal.commit(state, disk);
        } catch (IOException e) {
            undo(journal, e);
        }
    }

    private void stage(List<FileWrite> writes, Journal journal) throws IOException {
        for (String folder : journal.foldersMade()) {
            disk.makeFolder(Path.of(folder));
        }
        for (int i = 0; i < writes.size(); i++) {
            Step step = journal.steps().get(i);
            Optional<String> after = writes.get(i).after();
            if (after.isPresent()) {
                Path like = step.old().isEmpty() ? null : Path.of(step.file());
                disk.writeNew(Path.of(step.fresh()), after.get().getBytes(UTF_8), like);
            }
            if (!step.old().isEmpty()) {
                disk.keepOld(Path.of(step.file()), Path.of(step.old()));
            }
        }
        Set<Path> paths = folders(journal);
        journal.steps().stream()
                .flatMap(step -> Stream.of(step.fresh(), step.old()))
                .filter(name -> !name.isEmpty())
                .forEach(name -> paths.add(Path.of(name)));
        disk.sync(paths);
    }

    private static Set<Path> folders(Journal journal) {
        Set<Path> folders = new TreeSet<>();
        journal.steps().forEach(step -> folders.add(Path.of(step.file()).getParent()));
        journal.foldersMade().forEach(folder -> folders.add(Path.of(folder).getParent()));
        return folders;
    }

    private void undo(Journal journal, IOException cause) {
        String remedy = "mend that; nothing was changed";
        try {
            new Recovery(state, disk).rollBack(journal);
        } catch (IOException e) {
            cause.addSuppressed(e);
            remedy = "mend that, then run again: the next run undoes what this one began";
        }
        throw new ProblemException(FileProblem.of(cause, "cannot be written", remedy), cause);
    }

    private static Journal journal(List<FileWrite> writes, Collection<Path> foldersLeft) {
        String id = "%08x".formatted(ThreadLocalRandom.current().nextInt());
        List<Step> steps = new ArrayList<>();
        TreeSet<String> made = new TreeSet<>();
        for (FileWrite write : writes) {
            Path file = write.file();
            steps.add(new Step(
                    file.toString(),
                    write.after().isPresent() ? beside(file, id, "new") : "",
                    write.before().isPresent() ? beside(file, id, "old") : "",
                    digest(write.before()),
                    digest(write.after())));
            for (Path folder = file.getParent(); !Files.exists(folder); folder = folder.getParent()) {
                made.add(folder.toString());
            }
        }
        List<String> left = foldersLeft.stream()
                .map(Path::toString)
                .sorted((a, b) -> b.compareTo(a))
                .toList();
        return new Journal(steps, List.copyOf(made), left);
    }

    private static String beside(Path file, String id, String what) {
        return file.resolveSibling("." + file.getFileName() + "." + id + ".dd-" + what)
                .toString();
    }

    private static String digest(Optional<String> text) {
        return text.map(content -> Digest.of(content.getBytes(UTF_8))).orElse(Digest.NO_FILE);
    }
}
