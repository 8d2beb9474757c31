package org.ddintegration.source.git;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.source.LoopbackGit;
import org.ddintegration.source.Source;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.source.index.Pip;
import org.ddintegration.source.library.LibraryOpener;
import org.ddintegration.source.library.LibraryRequest;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableRepositoriesTest {
    private static final String COMMIT = "1234567890123456789012345678901234567890";
    private static final String SHA_256_ID = COMMIT + "123456789012345678901234";

    @TempDir
    Path folder;

    @Test
    void aFolderWhoseObjectsAreNamedBySha256() throws Exception {
        try (Git git = Git.init().setDirectory(folder.resolve("kit").toFile()).call()) {
            set(git, "extensions", null, "objectFormat", "sha256");
        }

        refused(
                folder.resolve("kit").toUri().toString(),
                "it names its objects by SHA-256",
                "give a checkout of it, which is a directory");
    }

    @Test
    void aServerWhoseObjectsAreNamedBySha256() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/kit.git/info/refs", UnreadableRepositoriesTest::advertiseSha256);
        server.createContext("/kit.git/git-upload-pack", exchange -> answer(exchange, "result", ""));
        server.start();
        try {
            refused(
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/kit.git",
                    "it names its objects by SHA-256",
                    "give a checkout of it, which is a directory");
        } finally {
            server.stop(0);
        }
    }

    /** As git's own server does; it hangs up on who then asks by the newer protocol for ids of another length. */
    private static void advertiseSha256(HttpExchange exchange) throws IOException {
        List<String> version = exchange.getRequestHeaders().getOrDefault("Git-Protocol", List.of());
        String lines = version.contains("version=2")
                ? line("version 2\n") + line("ls-refs\n") + line("fetch=shallow\n") + line("object-format=sha256\n")
                : line(SHA_256_ID + " HEAD\0shallow object-format=sha256\n") + line(SHA_256_ID + " refs/heads/main\n");
        answer(exchange, "advertisement", line("# service=git-upload-pack\n") + "0000" + lines + "0000");
    }

    private static void answer(HttpExchange exchange, String kind, String text) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/x-git-upload-pack-" + kind);
        byte[] body = text.getBytes(StandardCharsets.US_ASCII);
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String line(String text) {
        return "00" + Integer.toHexString(0x100 + text.length() + 4).substring(1) + text;
    }

    @Test
    void aPartialCloneThatLacksFiles() throws Exception {
        Path kit = Files.createDirectories(folder.resolve("kit/kit"));
        Files.writeString(kit.resolve("__init__.py"), "x = 1\n");
        try (Git git = Git.init().setDirectory(kit.getParent().toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("kit")
                    .setAuthor("A", "a@b")
                    .setCommitter("A", "a@b")
                    .setSign(false)
                    .call();
            set(git, "remote", "origin", "promisor", "true");
            ObjectId blob = git.getRepository().resolve("HEAD:kit/__init__.py");
            Files.delete(git.getRepository()
                    .getDirectory()
                    .toPath()
                    .resolve("objects/" + blob.name().substring(0, 2) + "/"
                            + blob.name().substring(2)));
        }

        refused(
                folder.resolve("kit").toUri().toString(),
                "it is a partial clone, which lacks files of this commit",
                "give the repository that it was cloned from");
    }

    @Test
    void aRepositoryThatHoldsTheLibraryInASubmodule() throws IOException {
        try (LoopbackGit server = new LoopbackGit()) {
            Map<String, String> files = new HashMap<>();
            files.put("kit", COMMIT);
            files.put("vendor/other", COMMIT);
            files.put("lost", COMMIT);
            files.put(".gitmodules", """
                    [submodule "library"]
                        path = kit
                        url = ../kit-python.git
                    [submodule "vendor/other"]
                        path = vendor/other
                        url = git@example.org:acme/other.git
                    """);
            server.commit(files);
            String host = server.url().replace("/kit", "");
            String submodules = "its submodules are not read: kit: git+" + host + "/kit-python.git, lost, "
                    + "vendor/other: git+ssh://git@example.org/acme/other.git";

            refused(server.url(), submodules, "give one of them with -Ddd.source");

            files.put("setup.py", "setup(name='kit')");
            server.commit(files);

            refused(server.url(), submodules, "give the folder that holds it");
        }
    }

    private void refused(String url, String reason, String remedy) throws IOException {
        Path state = folder.resolve("state");
        Source source = Source.parse("git+" + url, folder);
        LibraryRequest request = new LibraryRequest(
                "kit", Optional.of(source), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        LibraryOpener opener = new LibraryOpener(
                new PackageIndex(new Pip(Stream.<PythonInterpreter>of().iterator(), Map.of())),
                state,
                false,
                Console.SILENT,
                why -> Optional.empty());

        assertThatThrownBy(() -> opener.open(request))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining(remedy);
    }

    private static void set(Git git, String section, String subsection, String key, String value) throws IOException {
        StoredConfig config = git.getRepository().getConfig();
        config.setString(section, subsection, key, value);
        config.save();
    }
}
