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
import org.ddintegration.source.library.OpenedLibrary;
import org.ddintegration.source.tree.FolderTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeededExtrasTest {
    private static final String CLIENT = """
            import socket
            import trio

            class Client:
                def send(self, body):
                    \"""Sends a message to the server.\"""
                    return socket.create_connection(("host", 1)).sendall(body)
            """;

    @Test
    void areToldForModulesThatTheLibraryDoesNotImport(@TempDir Path folder) throws IOException {
        Path kit = Files.createDirectory(folder.resolve("kit"));
        Files.writeString(kit.resolve("__init__.py"), "");
        Files.writeString(kit.resolve("late.py"), CLIENT);
        RecordingConsole console = new RecordingConsole();
        OpenedLibrary library = new OpenedLibrary(
                new FolderTree(folder, "kit", "", () -> {}),
                "kit",
                List.of("kit"),
                List.of(""),
                "",
                "",
                "",
                Set.of(),
                Map.of("trio", "async"),
                List.of());

        try (LibraryScanner scanner = LibraryScanner.start(PythonInterpreter.find(Optional.empty()), console)) {
            var unused = scanner.scan(library);
        }

        assertThat(console.lines())
                .contains("kit.late needs trio, which the extra kit[async] installs; it is wrapped when a program"
                        + " imports it");
    }
}
