package org.ddintegration.scan.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineFileTest {
    private static final Outline OUTLINE = OutlinedSources.module("2.1", """
            from grinder import Mill

            class Client(Mill):
                limit = 3
                @retried
                async def put(self, body, /, *rest, ttr: int = 60, **options) -> int: ...
                send = put

            def connect(): ...
            """);

    private Path file;

    @BeforeEach
    void choose(@TempDir Path folder) {
        file = folder.resolve("outlines/beans-2.1.json.gz");
    }

    @Test
    void givesBackWhatWasWritten() {
        new OutlineFile(file, "python 3.13").write(OUTLINE);

        assertThat(new OutlineFile(file, "python 3.13").read()).contains(OUTLINE);
    }

    @Test
    void whatOtherProgramsMadeCountsAsNone() {
        new OutlineFile(file, "python 3.13").write(OUTLINE);

        assertThat(new OutlineFile(file, "python 3.14").read()).isEmpty();
    }

    @Test
    void aDamagedFileCountsAsNone() throws IOException {
        OutlineFile kept = new OutlineFile(file, "python 3.13");
        assertThat(kept.read()).isEmpty();
        kept.write(OUTLINE);
        byte[] whole = Files.readAllBytes(file);

        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(kept.read()).isEmpty();
        Files.writeString(file, "no archive");
        assertThat(kept.read()).isEmpty();
    }
}
