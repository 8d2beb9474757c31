package org.ddintegration.scan.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.RecordingConsole;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Scan;
import org.ddintegration.source.distribution.Dependencies;
import org.ddintegration.source.library.OpenedLibrary;
import org.ddintegration.source.tree.FolderTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionalModulesTest {
    private static final String CLIENT = """
            import socket

            class Client:
                def send(self, body):
                    \"""Sends a message to the server.\"""
                    return socket.create_connection(("host", 1)).sendall(body)
            """;

    @TempDir
    Path folder;

    private final RecordingConsole console = new RecordingConsole();

    @BeforeEach
    void writeLibrary() throws IOException {
        Path kit = Files.createDirectory(folder.resolve("kit"));
        Files.writeString(kit.resolve("__init__.py"), "from . import client\n");
        Files.writeString(kit.resolve("client.py"), "import idna\n" + CLIENT);
        Files.writeString(kit.resolve("late.py"), "import json\nimport idna\nfrom .aio import run\n" + CLIENT);
        Files.writeString(kit.resolve("aio.py"), "import trio\n");
    }

    @Test
    void areProposedWithTheDistributionsThatExtrasBring() throws IOException {
        Scan scan = scan(new Dependencies(true, Set.of("idna"), Map.of("trio", "async")));

        assertThat(targets(scan)).contains("kit.client:Client.send", "kit.late:Client.send");
        assertThat(scan.proposed())
                .filteredOn(one -> one.target().module().equals("kit.late"))
                .allSatisfy(one -> assertThat(one.access().packages()).containsExactly("trio"));
        assertThat(console.lines())
                .contains("kit.late needs trio, which the extra kit[async] installs; it is wrapped when a program"
                        + " imports it");
    }

    @Test
    void areNotProposedWhenNobodyKnowsHowToGetWhatTheyNeed() throws IOException {
        assertThat(targets(scan(new Dependencies(true, Set.of("idna"), Map.of()))))
                .containsExactly("kit.client:Client.send");
    }

    @Test
    void areProposedWhenARequiredDistributionOfAnotherNameMayHaveWhatTheyNeed() throws IOException {
        assertThat(targets(scan(new Dependencies(true, Set.of("idna", "tridents"), Map.of()))))
                .contains("kit.late:Client.send");
    }

    @Test
    void areProposedWhenNothingIsKnownOfTheLibrary() throws IOException {
        assertThat(targets(scan(Dependencies.UNKNOWN))).contains("kit.late:Client.send");
    }

    @Test
    void areNotProposedWhereACompiledModuleStandsBeforeThem() throws IOException {
        Path init = folder.resolve("kit/__init__.py");
        Files.writeString(init, """
                from . import client
                try:
                    from ._fast import Client
                except ImportError:
                    from .slow import Client
                """);
        Files.writeString(folder.resolve("kit/slow.py"), CLIENT);

        assertThat(targets(scan(Dependencies.UNKNOWN))).contains("kit.slow:Client.send");
        assertThat(targets(scan(Dependencies.UNKNOWN, "kit._fast")))
                .isNotEmpty()
                .doesNotContain("kit.slow:Client.send");

        Files.writeString(folder.resolve("kit/client.py"), "from . import slow\n" + CLIENT);
        assertThat(targets(scan(Dependencies.UNKNOWN, "kit._fast"))).contains("kit.slow:Client.send");
    }

    private static List<String> targets(Scan scan) {
        return scan.proposed().stream()
                .map(Candidate::target)
                .map(Object::toString)
                .toList();
    }

    private Scan scan(Dependencies dependencies, String... compiled) throws IOException {
        OpenedLibrary library = new OpenedLibrary(
                new FolderTree(folder, "kit", "", () -> {}),
                "kit",
                List.of("kit"),
                List.of(""),
                "",
                "",
                "",
                Set.of(compiled),
                false,
                dependencies,
                List.of());
        try (LibraryScanner scanner = LibraryScanner.start(PythonInterpreter.find(Optional.empty()), console)) {
            return scanner.scan(library);
        }
    }
}
