package org.ddintegration.plan.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.file.Digest;
import org.ddintegration.plan.write.Journal.Step;

/** Ends a transaction that did not end by itself. Each of its own steps may be repeated, so it may be killed as well. */
final class Recovery {
    private final Path state;
    private final FileSystemSteps disk;

    Recovery(Path state, FileSystemSteps disk) {
        this.state = state;
        this.disk = disk;
    }

    /** What was found and done, in words; empty when there was nothing to do. */
    List<String> recover() throws IOException {
        List<String> said = new ArrayList<>();
        Optional<Journal> done = Journal.read(Journal.done(state));
        if (done.isPresent()) {
            cleanUp(done.get());
            said.add("an earlier run was interrupted after its last file; what it left behind is gone");
        }
        Optional<Journal> open = Journal.read(Journal.open(state));
        if (open.isPresent()) {
            said.add("an earlier run was interrupted; all files are as they were before it");
            said.addAll(rollBack(open.get()));
        }
        deleteNamed(Journal.unfinished(state).toString());
        return said;
    }

    /** Files that were changed since by someone else, and are left alone. */
    List<String> rollBack(Journal journal) throws IOException {
        if (Files.exists(Journal.done(state))) {
            disk.move(Journal.done(state), Journal.open(state));
        }
        List<String> leftAlone = new ArrayList<>();
        for (Step step : journal.steps()) {
            if (!undo(step)) {
                leftAlone.add(step.file() + " was changed since, and is left as it is" + beforeIn(step));
            }
        }
        for (int i = journal.foldersMade().size() - 1; i >= 0; i--) {
            deleteEmpty(Path.of(journal.foldersMade().get(i)));
        }
        deleteNamed(Journal.unfinished(state).toString());
        deleteNamed(Journal.open(state).toString());
        return leftAlone;
    }

    void cleanUp(Journal journal) throws IOException {
        for (Step step : journal.steps()) {
            deleteNamed(step.old());
        }
        for (String folder : journal.foldersLeft()) {
            deleteEmpty(Path.of(folder));
        }
        disk.delete(Journal.done(state));
    }

    private boolean undo(Step step) throws IOException {
        Path file = Path.of(step.file());
        String found = Digest.of(file);
        boolean ours = found.equals(step.after()) || found.equals(step.before());
        if (ours && !found.equals(step.before())) {
            restore(step, file);
        }
        deleteNamed(step.fresh());
        if (ours) {
            deleteNamed(step.old());
        }
        return ours;
    }

    private static String beforeIn(Step step) {
        return step.old().isEmpty() ? "" : "; what it was before is in " + step.old();
    }

    private void restore(Step step, Path file) throws IOException {
        if (step.old().isEmpty()) {
            disk.delete(file);
        } else {
            disk.move(Path.of(step.old()), file);
        }
    }

    private void deleteNamed(String name) throws IOException {
        if (!name.isEmpty() && Files.exists(Path.of(name))) {
            disk.delete(Path.of(name));
        }
    }

    private void deleteEmpty(Path folder) throws IOException {
        if (Files.isDirectory(folder) && isEmpty(folder)) {
            disk.delete(folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
