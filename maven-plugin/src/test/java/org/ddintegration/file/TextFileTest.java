package org.ddintegration.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsBackWhatItWrites() throws IOException {
        Path file = folder.resolve("new/folder/text.json");

        TextFile.replace(file, "\u00e4\u4e2d\n");
        TextFile.replace(file, "\u00e4\n");

        assertThat(TextFile.readIfThere(file)).contains("\u00e4\n");
        assertThat(file.getParent())
                .isDirectoryContaining(file::equals)
                .isDirectoryNotContaining(one -> !one.equals(file));
    }

    @Test
    void hasNoTextOfAFileThatIsNotThere() {
        assertThat(TextFile.readIfThere(folder.resolve("gone"))).isEmpty();
        assertThatThrownBy(() -> TextFile.read(folder.resolve("gone"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("text"), new byte[] {(byte) 0xff});

        assertThatThrownBy(() -> TextFile.read(file)).isInstanceOf(UncheckedIOException.class);
    }
}
