package org.ddintegration.verify.environments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.RecordingConsole;
import org.ddintegration.python.PythonInterpreter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentsTest {
    @TempDir
    Path folder;

    private final RecordingConsole console = new RecordingConsole();

    @Test
    void areKeptUntilTheyAreMovedOrLoseTheirInterpreter() throws IOException {
        VirtualEnvironment first = in(folder.resolve("environments"));
        assertThat(in(folder.resolve("environments"))).isEqualTo(first);
        assertThat(console.lines()).hasSize(1);

        Files.move(folder.resolve("environments"), folder.resolve("moved"));
        VirtualEnvironment moved = in(folder.resolve("moved"));
        assertThat(console.lines()).hasSize(2);

        Files.delete(moved.python());
        assertThat(in(folder.resolve("moved")).python()).exists();
        assertThat(console.lines()).hasSize(3);
    }

    @Test
    void workWithoutTheLinkThatTheyWereMadeThrough() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        VirtualEnvironment made = in(link);

        assertThat(made.folder()).startsWith(real.toRealPath());
    }

    private VirtualEnvironment in(Path root) {
        return new Environments(root, new Installer(new PipSettings(Map.of())), console)
                .with("a test", PythonInterpreter.find(Optional.empty()), List.of("pip"), folder.resolve("log"))
                .orElseThrow();
    }
}
