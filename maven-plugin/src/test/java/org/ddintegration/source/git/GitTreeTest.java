package org.ddintegration.source.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Map;
import org.ddintegration.Console;
import org.ddintegration.source.LoopbackGit;
import org.ddintegration.source.tree.LibraryTree;
import org.ddintegration.source.tree.TreeFile;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevWalk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitTreeTest {
    @TempDir
    Path folder;

    private LoopbackGit server;

    @BeforeEach
    void startServer() throws IOException {
        server = new LoopbackGit();
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void fetchesOneCommitAndNoWorkingTree() throws Exception {
        server.commit(Map.of("kit.py", "old\n"));
        ObjectId second = server.commit(Map.of("kit.py", "new\n"));

        try (GitRemote remote = new GitRemote(folder, server.url(), Console.SILENT)) {
            ObjectId fetched = remote.fetch("HEAD");

            assertThat(fetched).isEqualTo(second);
            assertThat(remote.repository().isBare()).isTrue();
            assertThat(folder.resolve("kit.py")).doesNotExist();
            try (RevWalk walk = new RevWalk(remote.repository())) {
                assertThat(walk.parseCommit(fetched).getParentCount()).isZero();
            }
        }
    }

    @Test
    void readsFilesFromTheObjectDatabase() throws Exception {
        server.commit(Map.of("src/kit/__init__.py", "x = 'é'\n", "README.md", "kit\n"));

        try (GitRemote remote = new GitRemote(folder, server.url(), Console.SILENT)) {
            LibraryTree tree = tree(remote, remote.fetch("HEAD"));

            assertThat(tree.files())
                    .containsExactly(
                            new TreeFile("README.md", 4, "c5c0f6bd0e4f1c6aedd484806f97b282af52a0a9"),
                            new TreeFile(
                                    "src/kit/__init__.py",
                                    9,
                                    tree.files().get(1).id()));
            assertThat(new String(tree.read(tree.files().get(1)), UTF_8)).isEqualTo("x = 'é'\n");
        }
    }

    @Test
    void listsNoLinksAndNoNamesThatTakeTwoLines() throws Exception {
        server.commit(Map.of("kit.py", "", "passwd.py", "-> /etc/passwd", "two\nlines.py", "", "a\\b.py", ""));

        try (GitRemote remote = new GitRemote(folder, server.url(), Console.SILENT)) {
            assertThat(tree(remote, remote.fetch("HEAD")).files())
                    .extracting(TreeFile::path)
                    .containsExactly("kit.py");
        }
    }

    @Test
    void fetchesATagOrABranch() throws Exception {
        ObjectId first = server.commit(Map.of("kit.py", "old\n"));
        server.tag("v1.0", first);
        ObjectId second = server.commit(Map.of("kit.py", "new\n"));

        try (GitRemote remote = new GitRemote(folder, server.url(), Console.SILENT)) {
            assertThat(GitRemote.tags(remote.refs())).containsExactly("v1.0");
            assertThat(GitRemote.find(remote.refs(), "v1.0")).contains("refs/tags/v1.0");
            assertThat(GitRemote.find(remote.refs(), "main")).contains("refs/heads/main");
            assertThat(GitRemote.find(remote.refs(), "v2.0")).isEmpty();
            assertThat(remote.fetch("refs/tags/v1.0")).isEqualTo(first);
            assertThat(remote.fetch("refs/heads/main")).isEqualTo(second);
        }
    }

    @Test
    void fetchesACommitByItsId() throws Exception {
        server.commit(Map.of("kit.py", "old\n"));
        ObjectId second = server.commit(Map.of("kit.py", "new\n"));

        try (GitRemote remote = new GitRemote(folder, server.url(), Console.SILENT)) {
            assertThat(remote.fetch(second.name())).isEqualTo(second);
            assertThat(tree(remote, second).files()).hasSize(1);
        }
    }

    @Test
    void saysWhyARemoteCannotBeRead() throws Exception {
        // A port that is held, where nobody listens: that of a server that has ended may be another's at once.
        try (Socket held = new Socket()) {
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            String url = server.url().replaceFirst(":\\d+/", ":" + held.getLocalPort() + "/");

            try (GitRemote remote = new GitRemote(folder, url, Console.SILENT)) {
                assertThatThrownBy(remote::refs)
                        .isInstanceOf(GitRemote.Unreadable.class)
                        .hasMessage("Connection refused");
            }
        }
    }

    @Test
    void anEmptyRepositoryHasNoRefs() throws Exception {
        try (GitRemote remote = new GitRemote(folder, server.url(), Console.SILENT)) {
            assertThat(remote.refs()).isEmpty();
            assertThatThrownBy(() -> remote.fetch("HEAD")).isInstanceOf(GitRemote.Unreadable.class);
        }
    }

    private static LibraryTree tree(GitRemote remote, ObjectId commit) throws IOException {
        return new GitTree(remote.repository(), commit, "here", "", () -> {});
    }
}
