package org.ddintegration.workflow.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.ddintegration.RecordingConsole;
import org.ddintegration.plan.write.DiskSteps;
import org.ddintegration.plan.write.FileSystemSteps;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.plan.write.RunFolder;
import org.ddintegration.plan.write.Transaction;
import org.ddintegration.plan.write.UserFolder;
import org.ddintegration.plan.write.WriteSet;
import org.ddintegration.target.DirectoryCheckout;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.ReportForm;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.SilentQuestions;
import org.ddintegration.workflow.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFoldersTest {
    private static final List<String> FILES = List.of("ddtrace/_monkey.py", "riotfile.py", "tests/contrib/conftest.py");

    @TempDir
    Path folder;

    private final RecordingConsole console = new RecordingConsole();

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void aGoalThatWritesNothingSeesTheTargetAsItWasWhereverTheRunWasKilled() throws IOException {
        int killed = 0;
        while (isKilledAt(killed)) {
            folders(killed).mend();

            assertThat(texts(killed))
                    .as("killed at step %d", killed)
                    .isIn(List.of("old", "old", "old"), List.of("new", "new", "new"));
            assertThat(folders(killed).isUnfinished()).isFalse();
            killed++;
        }
        assertThat(killed).isGreaterThan(10);
        assertThat(console.lines()).contains("an earlier run was interrupted; all files are as they were before it");
    }

    @Test
    void aDryRunIsRefusedBecauseItMayUndoNothing() throws IOException {
        int step = 0;
        while (isKilledAt(step) && !folders(step).isUnfinished()) {
            step++;
        }
        RunFolders interrupted = folders(step);

        assertThatThrownBy(interrupted::refuseUnfinished)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("run mvn dd:check");
    }

    @Test
    void aRunFromAnotherWorkspaceUndoesWhatItFindsInTheTarget() throws IOException {
        int step = 0;
        while (isKilledAt(step) && texts(step).contains("old")) {
            step++;
        }
        assertThat(texts(step)).containsOnly("new");
        Path other = Files.createDirectories(folder.resolve("other"));

        new RunFolders(bench(other), request(Optional.empty()), checkout(step)).mend();

        assertThat(texts(step)).containsOnly("old");
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void nothingIsSaidWhenNoRunWasKilled() throws IOException {
        assertThat(isKilledAt(Integer.MAX_VALUE)).isFalse();

        folders(Integer.MAX_VALUE).mend();

        assertThat(console.lines()).isEmpty();
    }

    @Test
    void aJournalThatCameWithTheWorkspaceIsNotObeyed() throws IOException {
        assertThat(isKilledAt(Integer.MAX_VALUE)).isFalse();
        Path victim = Files.writeString(folder.resolve("victim"), "mine");
        Path journal = workspace(Integer.MAX_VALUE).resolve(".dd/journal.json");
        Files.createDirectories(journal.getParent());
        for (String text : List.of("", "{}", """
                {"steps":[{"file":"%s","fresh":"","old":"","before":"","after":"%s"}],"foldersMade":[],"foldersLeft":[]}
                """.formatted(victim, "0".repeat(64)))) {
            Files.writeString(journal, text);

            assertThatThrownBy(folders(Integer.MAX_VALUE)::mend)
                    .isInstanceOf(ProblemException.class)
                    .hasMessageStartingWith(
                            journal + ": this journal of a run that did not end was not written by this user")
                    .hasMessageEndingWith("delete the journal, and run again");
            assertThat(victim).hasContent("mine");
            assertThat(journal).hasContent(text);
        }
    }

    @Test
    void linksInTheStateAreRefusedButForWhatMayBeOnAnotherDisk() throws IOException {
        Path workspace = folder.resolve("workspace");
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(workspace.resolve(".dd/beans"));
        Files.createSymbolicLink(workspace.resolve(".dd/environments"), elsewhere);
        Files.createSymbolicLink(workspace.resolve(".dd/targets"), elsewhere);
        assertThat(new RunFolders(bench(workspace)).isUnfinished()).isFalse();

        for (String path : List.of(".dd/beans/verify", ".dd/tmp", ".dd/beans/answers.gz")) {
            Path link = Files.createSymbolicLink(workspace.resolve(path), elsewhere);

            assertThatThrownBy(() -> new RunFolders(bench(workspace)))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining(
                            "'" + link + "': the state of a workspace must be files and folders, not links");
            Files.delete(link);
        }
    }

    @Test
    void aDescriptorOutsideOfTheWorkspaceIsWrittenTogetherWithIt() throws IOException {
        assertThat(isKilledAt(Integer.MAX_VALUE)).isFalse();
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path descriptor = Files.writeString(elsewhere.resolve("beans.yaml"), "old");

        RunFolders folders = new RunFolders(
                bench(workspace(Integer.MAX_VALUE)), request(Optional.of(descriptor)), checkout(Integer.MAX_VALUE));

        assertThat(folders.all())
                .extracting(RunFolder::root)
                .containsExactlyInAnyOrder(
                        workspace(Integer.MAX_VALUE).toRealPath(),
                        target(Integer.MAX_VALUE).toRealPath(),
                        elsewhere.toRealPath());
    }

    @Test
    void givesFilesOfTheWorkspaceNewTextsAllOrNone() throws IOException {
        Path workspace = Files.createDirectories(folder.resolve("workspace"));
        RunFolders folders = new RunFolders(bench(workspace));
        folders.write(Map.of(".dd/a.txt", "1", ".dd/deep/b.txt", "1"));
        Files.delete(workspace.resolve(".dd/deep/b.txt"));
        Files.createDirectories(workspace.resolve(".dd/deep/b.txt"));

        assertThatThrownBy(() -> folders.write(Map.of(".dd/a.txt", "2", ".dd/deep/b.txt", "2")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("'.dd/deep/b.txt': not a regular file");
        assertThat(workspace.resolve(".dd/a.txt")).hasContent("1");
    }

    private boolean isKilledAt(int step) throws IOException {
        for (String file : FILES) {
            Path old = target(step).resolve(file);
            Files.createDirectories(old.getParent());
            Files.writeString(old, "old");
        }
        Files.createDirectories(workspace(step));
        List<FileWrite> writes = FILES.stream()
                .map(file -> new FileWrite(target(step), file, Optional.of("old"), Optional.of("new")))
                .toList();
        try {
            new Transaction(folders(step).all(), UserFolder.ofProcess(), killing(step))
                    .run(new WriteSet(writes, List.of()));
            return false;
        } catch (Killed killed) {
            return true;
        }
    }

    private static FileSystemSteps killing(int step) {
        FileSystemSteps disk = new DiskSteps();
        int[] left = {step};
        return (FileSystemSteps) Proxy.newProxyInstance(
                FileSystemSteps.class.getClassLoader(),
                new Class<?>[] {FileSystemSteps.class},
                (proxy, method, given) -> {
                    if (left[0]-- <= 0) {
                        throw new Killed();
                    }
                    try {
                        return method.invoke(disk, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private List<String> texts(int step) throws IOException {
        return List.of(
                Files.readString(target(step).resolve(FILES.get(0))),
                Files.readString(target(step).resolve(FILES.get(1))),
                Files.readString(target(step).resolve(FILES.get(2))));
    }

    private Path target(int step) {
        return folder.resolve(step + "/dd-trace-py");
    }

    private Path workspace(int step) {
        return folder.resolve(step + "/workspace");
    }

    private DirectoryCheckout checkout(int step) {
        return DirectoryCheckout.at(target(step));
    }

    private RunFolders folders(int step) {
        return new RunFolders(bench(workspace(step)), request(Optional.empty()), checkout(step));
    }

    private Bench bench(Path workspace) {
        return new Bench(
                new Workspace(workspace),
                new SilentQuestions(),
                console,
                (goal, names) -> "mvn dd:" + goal,
                List::of,
                "1.0",
                List.of());
    }

    private static Request request(Optional<Path> descriptor) {
        return new Request(
                Optional.of("beans"),
                Optional.empty(),
                Optional.empty(),
                descriptor,
                Optional.empty(),
                Optional.empty(),
                false,
                ReportForm.TEXT,
                Request.Writing.PLAIN);
    }
}
