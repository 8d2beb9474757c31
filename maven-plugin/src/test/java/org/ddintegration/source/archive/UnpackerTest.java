package org.ddintegration.source.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackerTest {
    @TempDir
    Path folder;

    private Path into;

    @BeforeEach
    void makeTarget() throws IOException {
        into = Files.createDirectory(folder.resolve("into"));
    }

    @Test
    void unpacksAGzippedTarAndKeepsTheExecutableBit() throws IOException {
        Path root = new Unpacker(100)
                .unpack(tar(false, file("kit-1/run", "x", 0755), file("kit-1/a/b.py", "b", 0644)), "k.tar.gz", into);

        assertThat(root).isEqualTo(into.resolve("kit-1"));
        assertThat(root.resolve("a/b.py")).hasContent("b").isRegularFile();
        assertThat(Files.isExecutable(root.resolve("run"))).isTrue();
        assertThat(Files.isExecutable(root.resolve("a/b.py"))).isFalse();
    }

    @Test
    void unpacksABzippedTar() throws IOException {
        assertThat(new Unpacker(100)
                        .unpack(tar(true, file("kit-1/b.py", "b", 0644)), "k.tar.bz2", into)
                        .resolve("b.py"))
                .hasContent("b");
    }

    @Test
    void unpacksAZipWithoutATopFolder() throws IOException {
        Path zip = zip("kit/a.py", "kit-1.dist-info/METADATA");

        assertThat(new Unpacker(100).unpack(zip, "kit.whl", into)).isEqualTo(into);
        assertThat(names()).containsExactly("kit-1.dist-info/METADATA", "kit/a.py");
    }

    @Test
    void passesOverNamesThatWindowsDoesNotHave() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path target = Files.createDirectories(windows.getPath("C:\\tmp\\into"));

            Path root =
                    new Unpacker(100).unpack(zip("kit-1/a.py", "kit-1/what?.py", "kit-1/b/<c>.py"), "k.zip", target);

            assertThat(root).isEqualTo(target.resolve("kit-1"));
            try (Stream<Path> files = Files.walk(root)) {
                assertThat(files.filter(Files::isRegularFile)).containsExactly(root.resolve("a.py"));
            }
        }
    }

    @Test
    void passesOverNamesThatLeaveTheFolder() throws IOException {
        new Unpacker(100)
                .unpack(zip("../out.py", "/abs.py", "a/../../out.py", "c:\\x.py", "a//b.py", "ok.py"), "k.zip", into);

        assertThat(names()).containsExactly("ok.py");
        assertThat(folder.resolve("out.py")).doesNotExist();
    }

    @Test
    void passesOverLinksAndWhatWouldBeWrittenThroughThem() throws IOException {
        TarArchiveEntry link = new TarArchiveEntry("kit/link", TarConstants.LF_SYMLINK);
        link.setLinkName("../..");
        TarArchiveEntry hard = new TarArchiveEntry("kit/hard", TarConstants.LF_LINK);
        hard.setLinkName("/etc/passwd");

        new Unpacker(100)
                .unpack(
                        tar(false, new Item(link, ""), new Item(hard, ""), file("kit/link/x.py", "x", 0644)),
                        "k.tar.gz",
                        into);

        assertThat(names()).containsExactly("kit/link/x.py");
        assertThat(folder.resolve("x.py")).doesNotExist();
    }

    @Test
    void givesUpOnAnArchiveThatGrowsTooLarge() throws IOException {
        Path bomb = tar(false, file("kit/a.py", "0".repeat(5000), 0644), file("kit/b.py", "0".repeat(5000), 0644));

        assertThatThrownBy(() -> new Unpacker(9_999).unpack(bomb, "k.tar.gz", into))
                .isInstanceOf(IOException.class)
                .hasMessage("it unpacks to more than 9999 bytes");
    }

    @Test
    void saysThatAnArchiveIsBroken() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken"), "no archive");

        assertThatThrownBy(() -> new Unpacker(100).unpack(broken, "k.tar.gz", into))
                .isInstanceOf(IOException.class);
    }

    private record Item(TarArchiveEntry entry, String content) {}

    private static Item file(String path, String content, int mode) {
        TarArchiveEntry entry = new TarArchiveEntry(path);
        entry.setMode(mode);
        return new Item(entry, content);
    }

    private Path tar(boolean bzip2, Item... items) throws IOException {
        Path archive = folder.resolve("archive");
        try (OutputStream out = Files.newOutputStream(archive);
                OutputStream packed =
                        bzip2 ? new BZip2CompressorOutputStream(out) : new GzipCompressorOutputStream(out);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(packed)) {
            for (Item item : items) {
                byte[] bytes = item.content().getBytes(UTF_8);
                item.entry().setSize(bytes.length);
                tar.putArchiveEntry(item.entry());
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
        }
        return archive;
    }

    private Path zip(String... names) throws IOException {
        Path archive = folder.resolve("archive");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return archive;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(into)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> into.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
