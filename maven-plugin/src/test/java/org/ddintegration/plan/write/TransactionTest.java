package org.ddintegration.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.Workbench;
import org.ddintegration.plan.write.FaultySteps.Fault;
import org.ddintegration.plan.write.FaultySteps.Killed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionTest {
    @TempDir
    Path folder;

    private Path target;
    private Path workspace;
    private List<RunFolder> folders;
    private Transaction transaction;

    @BeforeEach
    void setUp() throws IOException {
        target = Files.createDirectories(folder.resolve("target"));
        workspace = Files.createDirectories(folder.resolve("workspace"));
        folders = List.of(RunFolder.ofWorkspace(workspace), RunFolder.of(target));
        transaction = with(new DiskSteps());
        Files.writeString(target.resolve("run.sh"), "old\n");
    }

    @Test
    void keepsPermissions() throws IOException {
        Files.setPosixFilePermissions(target.resolve("run.sh"), PosixFilePermissions.fromString("rwxr-x--x"));

        write("run.sh", "old\n", "new\n");

        assertThat(target.resolve("run.sh")).hasContent("new\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target.resolve("run.sh"))))
                .isEqualTo("rwxr-x--x");
    }

    @Test
    void givesANewFileThePermissionsThatAnyNewFileGets() throws IOException {
        Path usual = Files.writeString(folder.resolve("usual"), "");

        write("new.txt", null, "new\n");

        assertThat(Files.getPosixFilePermissions(target.resolve("new.txt")))
                .isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void writesNothingThroughALink() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createSymbolicLink(target.resolve("link"), outside);
        Files.createSymbolicLink(target.resolve("file"), folder.resolve("outside.txt"));

        refuses("link/a.txt", null, "must not be a link; replace " + target.resolve("link"));
        refuses("file", null, "must not be a link; replace " + target.resolve("file"));
        refuses("../outside/a.txt", null, "must not lead outside the target");
        refuses(outside.resolve("a.txt").toString(), null, "must not lead outside the folders of this run");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void refusesAFileThatChangedMeanwhile() {
        refuses("run.sh", "older\n", "changed while this run was at work");
        refuses("run.sh", null, "changed while this run was at work");
        refuses("gone.txt", "old\n", "changed while this run was at work");
    }

    @Test
    void refusesAFolderInTheWay() throws IOException {
        Files.createDirectories(target.resolve("folder"));

        refuses("folder", null, "not a regular file");
        refuses("run.sh/a.txt", null, "not a folder");
    }

    @Test
    void writesNothingWhenNothingChanges() {
        write("run.sh", "old\n", "old\n");

        assertThat(workspace).isEmptyDirectory();
    }

    @Test
    void leavesAloneWhatWasChangedBeforeTheNextRun() throws IOException {
        killAfterTheLastMove();
        Files.writeString(target.resolve("run.sh"), "by hand\n");

        List<String> said = transaction.recover();

        assertThat(target.resolve("run.sh")).hasContent("by hand\n");
        assertThat(said).hasSize(2);
        assertThat(said.get(1)).contains("was changed since").contains(".dd-old");
    }

    @Test
    void saysThatItUndidARun() throws IOException {
        killAfterTheLastMove();

        assertThat(transaction.recover()).singleElement().asString().contains("all files are as they were");
        assertThat(Workbench.tree(target)).containsOnlyKeys("", "run.sh").containsEntry("run.sh", "old\n");
        assertThat(transaction.recover()).isEmpty();
    }

    private void killAfterTheLastMove() {
        for (int at = 0; ; at++) {
            FaultySteps steps = new FaultySteps(Fault.KILLED, at);
            try {
                with(steps).run(new WriteSet(List.of(change("run.sh", "old\n", "new\n")), List.of()));
            } catch (Killed e) {
                if (RunFolder.of(target).isUnfinished() && read("run.sh").equals("new\n")) {
                    return;
                }
                assertThat(transaction.recover()).hasSizeLessThan(2);
            }
        }
    }

    private String read(String path) {
        try {
            return Files.readString(target.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuses(String path, String before, String why) {
        assertThatThrownBy(() -> write(path, before, "new\n"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(why);
        assertThat(read("run.sh")).isEqualTo("old\n");
        assertThat(workspace).isEmptyDirectory();
    }

    private void write(String path, String before, String after) {
        transaction.run(new WriteSet(List.of(change(path, before, after)), List.of()));
    }

    private Transaction with(FileSystemSteps steps) {
        return new Transaction(folders, TestUser.in(folder), steps);
    }

    private FileWrite change(String path, String before, String after) {
        return new FileWrite(target, path, Optional.ofNullable(before), Optional.ofNullable(after));
    }
}
