package org.ddintegration.plan.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.write.Journal.Step;

/**
 * What a transaction does in one folder.
 *
 * @param writes relative to the folder, one for each step of the journal
 */
record Share(RunFolder folder, List<FileWrite> writes, Journal journal) {
    /**
     * Divides a transaction among folders; what is in several of them, one inside of the other, belongs to the innermost.
     *
     * @param foldersLeft absolute paths
     * @throws ProblemException for a path that is in none of the folders
     */
    static List<Share> of(
            String transaction, List<RunFolder> folders, Collection<FileWrite> writes, Collection<Path> foldersLeft) {
        Map<RunFolder, List<FileWrite>> writesOf = new HashMap<>();
        Map<RunFolder, List<String>> leftOf = new HashMap<>();
        for (FileWrite write : writes) {
            RunFolder folder = innermost(folders, write.file());
            writesOf.computeIfAbsent(folder, none -> new ArrayList<>()).add(write.in(folder));
        }
        for (Path left : foldersLeft) {
            RunFolder folder = innermost(folders, left);
            leftOf.computeIfAbsent(folder, none -> new ArrayList<>()).add(relative(folder, left));
        }
        return folders.stream()
                .filter(folder -> writesOf.containsKey(folder) || leftOf.containsKey(folder))
                .map(folder -> of(
                        transaction,
                        folder,
                        writesOf.getOrDefault(folder, List.of()),
                        leftOf.getOrDefault(folder, List.of())))
                .toList();
    }

    private static Share of(String transaction, RunFolder folder, List<FileWrite> writes, List<String> left) {
        List<Step> steps = writes.stream()
                .map(write -> new Step(write.path(), write.before(), write.digestAfter()))
                .toList();
        Journal journal = new Journal(
                transaction,
                folder.root().toString(),
                steps,
                made(folder, writes),
                left.stream().sorted(Comparator.reverseOrder()).toList());
        return new Share(folder, writes, journal);
    }

    /** The journal's own place is there before the journal is. */
    private static List<String> made(RunFolder folder, List<FileWrite> writes) {
        Path place = folder.journal().getParent();
        Set<String> made = new TreeSet<>();
        for (FileWrite write : writes) {
            for (Path missing = write.file().getParent(); !Files.exists(missing); missing = missing.getParent()) {
                if (!missing.equals(place)) {
                    made.add(relative(folder, missing));
                }
            }
        }
        return List.copyOf(made);
    }

    private static RunFolder innermost(List<RunFolder> folders, Path path) {
        return folders.stream()
                .filter(folder -> folder.relative(path).isPresent())
                .max(Comparator.comparing(folder -> folder.root().getNameCount()))
                .orElseThrow(() -> outside(path, "the folders that this run may write to"));
    }

    private static String relative(RunFolder folder, Path path) {
        return folder.relative(path)
                .filter(Inside::leadsDown)
                .orElseThrow(() -> outside(path, folder.root().toString()));
    }

    private static ProblemException outside(Path path, String where) {
        return new ProblemException(Problem.of(
                        path.toString(),
                        "must not lead outside the folders of this run",
                        "correct the contributor or the baseline that names it")
                .at(where));
    }
}
