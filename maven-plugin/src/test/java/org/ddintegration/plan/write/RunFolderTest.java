package org.ddintegration.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void setUp() throws IOException {
        root = Files.createDirectories(folder.resolve("dd-trace-py"));
    }

    @Test
    void keepsLockAndJournalOfACheckoutWhereGitDoesNotShowThem() throws Exception {
        try (Git git = Git.init().setDirectory(root.toFile()).call()) {
            RunFolder checkout = RunFolder.of(root);
            try (LockFile lock = LockFile.take(checkout.lock(), TwoFolders.SHORT, Console.SILENT)) {
                assertThat(lock).isNotNull();
                Files.writeString(checkout.journal(), "");
                Files.writeString(checkout.draft(), "");

                assertThat(checkout.lock()).exists();
                assertThat(git.status().call().isClean()).isTrue();
            }
        }
    }

    @Test
    void keepsThoseOfAWorktreeInTheFolderThatGitHasForIt() throws IOException {
        Path git = git(folder.resolve("main/.git/worktrees/tree"));
        for (String reference : new String[] {git.toString(), "../main/.git/worktrees/tree"}) {
            Files.writeString(root.resolve(".git"), "gitdir: " + reference + "\n");

            RunFolder worktree = RunFolder.of(root);

            assertThat(worktree.lock()).isEqualTo(git.resolve("dd-maven-plugin.lock"));
            assertThat(worktree.journal()).isEqualTo(git.resolve("dd-maven-plugin.journal.json"));
        }
    }

    @Test
    void keepsThemInTheFolderItselfWhereGitHasNone() throws IOException {
        assertThat(RunFolder.of(root).lock()).isEqualTo(root.resolve(".dd-maven-plugin.lock"));

        for (String text :
                new String[] {"", "gitdir: ", "gitdir: gone", "gitdir: ..", "gitdir: a\0b", "x".repeat(20_000)}) {
            Files.writeString(root.resolve(".git"), text);

            assertThat(RunFolder.of(root).lock()).isEqualTo(root.resolve(".dd-maven-plugin.lock"));
        }
        Files.write(root.resolve(".git"), new byte[] {(byte) 0xff});
        assertThat(RunFolder.of(root).lock()).isEqualTo(root.resolve(".dd-maven-plugin.lock"));
    }

    @Test
    void doesNotFollowALinkToGitsFolder() throws IOException {
        Files.createSymbolicLink(root.resolve(".git"), git(folder.resolve("elsewhere")));

        assertThat(RunFolder.of(root).lock()).isEqualTo(root.resolve(".dd-maven-plugin.lock"));
    }

    @Test
    void isTheSameUnderWhateverName() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), root);

        assertThat(RunFolder.of(link).lock()).isEqualTo(RunFolder.of(root).lock());
        assertThat(RunFolder.of(link).key()).isEqualTo(RunFolder.of(root).key());
        assertThat(RunFolder.of(link).relative(link.resolve("a/b"))).contains("a/b");
        assertThat(RunFolder.of(link).relative(root.resolve("a/b"))).contains("a/b");
    }

    @Test
    void holdsWhatIsInItAndNothingElse() {
        RunFolder one = RunFolder.of(root);

        assertThat(one.holds(root.resolve("a"))).isTrue();
        assertThat(one.holds(root)).isTrue();
        assertThat(one.holds(folder.resolve("dd-trace-py-2/a"))).isFalse();
        assertThat(one.holds(folder)).isFalse();
    }

    @Test
    void refusesAStateFolderThatIsALink() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(root.resolve(".dd"), elsewhere);

        assertThatThrownBy(() -> RunFolder.ofWorkspace(root))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("must be a folder of the workspace, not a link");
    }

    private static Path git(Path git) throws IOException {
        Files.createDirectories(git);
        Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(git.resolve("commondir"), "../..\n");
        return git.toRealPath();
    }
}
