package org.ddintegration.workflow.settled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ddintegration.RecordingConsole;
import org.ddintegration.target.MapCheckout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpToDateCacheTest {
    private static final List<String> CIRCUMSTANCES = List.of("plugin 1.0", "-Dname=greenstalk");

    @TempDir
    Path folder;

    private final Map<String, String> files = new TreeMap<>(Map.of("riotfile.py", "venv\n", "docs/index.rst", "x\n"));
    private final RecordingConsole console = new RecordingConsole();

    @Test
    void saysTheSameAgainWhileNothingHasChanged() {
        remember(CIRCUMSTANCES);

        assertThat(settlement(CIRCUMSTANCES).repeat()).isTrue();

        assertThat(console.lines()).containsExactly("nothing to do", "mind this", "nothing to do", "mind this");
    }

    @Test
    void saysNothingOfARunThatWasNeverMade() {
        assertThat(settlement(CIRCUMSTANCES).repeat()).isFalse();
        assertThat(console.lines()).isEmpty();
    }

    @Test
    void isWorkedOutWhenAFileThatWasReadIsAnother() {
        remember(CIRCUMSTANCES);
        files.put("riotfile.py", "venw\n");

        assertThat(settlement(CIRCUMSTANCES).repeat()).isFalse();
    }

    @Test
    void isWorkedOutWhenAFileIsThereThatWasNot() {
        remember(CIRCUMSTANCES);
        files.put("supported_versions.json", "{}");

        assertThat(settlement(CIRCUMSTANCES).repeat()).isFalse();
    }

    @Test
    void isWorkedOutWhenAFolderHasOneMore() {
        remember(CIRCUMSTANCES);
        files.put("docs/more.rst", "");

        assertThat(settlement(CIRCUMSTANCES).repeat()).isFalse();
    }

    @Test
    void saysTheSameAgainWhenWhatWasNeverReadHasChanged() {
        remember(CIRCUMSTANCES);
        files.put("README.md", "new");

        assertThat(settlement(CIRCUMSTANCES).repeat()).isTrue();
    }

    @Test
    void isWorkedOutInOtherCircumstances() {
        remember(CIRCUMSTANCES);

        assertThat(settlement(List.of("plugin 1.1", "-Dname=greenstalk")).repeat())
                .isFalse();
    }

    @Test
    void isNotRememberedWhenTheCircumstancesChangedMeanwhile() {
        UpToDateCache run = settlement(CIRCUMSTANCES);
        work(run);
        run.remember(List.of("plugin 1.0"));

        assertThat(settlement(CIRCUMSTANCES).repeat()).isFalse();
    }

    @Test
    void isNotRememberedAsOfAFileThatChangedAfterItWasRead() {
        UpToDateCache run = settlement(CIRCUMSTANCES);
        work(run);
        files.put("riotfile.py", "edited while the run was at work\n");
        run.remember(CIRCUMSTANCES);

        assertThat(settlement(CIRCUMSTANCES).repeat()).isFalse();
    }

    @Test
    void isWorkedOutWhenItsMemoryIsCutShortAnywhere() throws IOException {
        remember(CIRCUMSTANCES);
        Path memory = folder.resolve("settled/check");
        byte[] whole = Files.readAllBytes(memory);

        for (int length = 0; length < whole.length; length++) {
            Files.write(memory, Arrays.copyOf(whole, length));
            assertThat(settlement(CIRCUMSTANCES).repeat())
                    .as("%d bytes", length)
                    .isFalse();
        }
    }

    private void remember(List<String> circumstances) {
        UpToDateCache run = settlement(circumstances);
        work(run);
        run.remember(circumstances);
    }

    private static void work(UpToDateCache run) {
        run.target().read("riotfile.py");
        run.target().exists("supported_versions.json");
        run.target().list("docs");
        run.console().info("nothing to do");
        run.console().warn("mind this");
    }

    private UpToDateCache settlement(List<String> circumstances) {
        return new UpToDateCache(folder.resolve("settled/check"), circumstances, new MapCheckout(files), console);
    }
}
