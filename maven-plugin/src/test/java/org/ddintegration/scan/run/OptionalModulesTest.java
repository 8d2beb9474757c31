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

    private static List<String> targets(Scan scan) {
        return scan.proposed().stream()
                .map(Candidate::target)
                .map(Object::toString)
                .toList();
    }

    private Scan scan(Dependencies dependencies) throws IOException {
        OpenedLibrary library = new OpenedLibrary(
                new FolderTree(folder, "kit", "", () -> {}),
                "kit",
                List.of("kit"),
                List.of(""),
                "",
                "",
                "",
                Set.of(),
                false,
                dependencies,
                List.of());
        try (LibraryScanner scanner = LibraryScanner.start(PythonInterpreter.find(Optional.empty()), console)) {
            return scanner.scan(library);
        }
    }
}
