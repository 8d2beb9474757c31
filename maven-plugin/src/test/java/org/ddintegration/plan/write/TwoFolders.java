package org.ddintegration.plan.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.ddintegration.Console;
import org.ddintegration.plan.Workbench;

/** A target and a workspace before a transaction that changes, makes and deletes files in both. */
record TwoFolders(Path base, Path workspace, Path target, Path home) {
    static final Duration SHORT = Duration.ofMillis(200);

    static TwoFolders in(Path base) throws IOException {
        Path workspace = Files.createDirectories(base.resolve("workspace"));
        Path target = Files.createDirectories(base.resolve("target"));
        Files.createDirectories(target.resolve("gone"));
        Files.writeString(target.resolve("changed.txt"), "old\n");
        Files.writeString(target.resolve("gone/deleted.txt"), "old\n");
        Files.createDirectories(workspace.resolve(".dd"));
        Files.writeString(workspace.resolve(".dd/kept.txt"), "kept\n");
        return new TwoFolders(base, workspace, target, Files.createDirectories(base.resolve("home")));
    }

    List<FileWrite> writes() {
        return List.of(
                new FileWrite(target, "changed.txt", Optional.of("old\n"), Optional.of("new\n")),
                new FileWrite(target, "made/here/created.txt", Optional.empty(), Optional.of("new\n")),
                new FileWrite(target, "gone/deleted.txt", Optional.of("old\n"), Optional.empty()),
                new FileWrite(workspace.resolve(".dd"), "foo/state.txt", Optional.empty(), Optional.of("new\n")));
    }

    Collection<Path> left() {
        return List.of(target.resolve("gone"));
    }

    RunFolder ofWorkspace() {
        return RunFolder.ofWorkspace(workspace);
    }

    RunFolder ofTarget() {
        return RunFolder.of(target);
    }

    List<RunFolder> folders() {
        return List.of(ofWorkspace(), ofTarget());
    }

    UserFolder user() {
        return TestUser.in(home);
    }

    Transaction with(FileSystemSteps steps) {
        return new Transaction(folders(), user(), steps);
    }

    void run(FileSystemSteps steps) {
        with(steps).run(new WriteSet(writes(), List.copyOf(left())));
    }

    List<String> recover() {
        return with(new QuickSteps()).recover();
    }

    RunLock lock() {
        return RunLock.take(folders(), SHORT, Console.SILENT);
    }

    /** All that is in both folders. */
    List<SortedMap<String, String>> trees() throws IOException {
        return List.of(Workbench.tree(workspace), Workbench.tree(target));
    }

    /** What the user's folder knows of transactions. */
    List<String> records() throws IOException {
        return List.copyOf(
                Workbench.tree(home.resolve("dd-maven-plugin/transactions")).keySet());
    }

    /** What {@link #trees} is before and after the transaction. */
    static List<List<SortedMap<String, String>>> whole(Path scratch) throws IOException {
        List<List<SortedMap<String, String>>> whole = new ArrayList<>();
        TwoFolders before = in(scratch.resolve("before"));
        whole.add(before.trees());
        TwoFolders after = in(scratch.resolve("after"));
        Files.writeString(after.target.resolve("changed.txt"), "new\n");
        Files.createDirectories(after.target.resolve("made/here"));
        Files.writeString(after.target.resolve("made/here/created.txt"), "new\n");
        Files.delete(after.target.resolve("gone/deleted.txt"));
        Files.delete(after.target.resolve("gone"));
        Files.createDirectories(after.workspace.resolve(".dd/foo"));
        Files.writeString(after.workspace.resolve(".dd/foo/state.txt"), "new\n");
        whole.add(after.trees());
        return whole;
    }
}
