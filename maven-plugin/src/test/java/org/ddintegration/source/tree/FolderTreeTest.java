package org.ddintegration.source.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderTreeTest {
    @TempDir
    Path root;

    @TempDir
    Path outside;

    @BeforeEach
    void makeLibrary() throws IOException {
        write(root, "kit/b.py", "b\n");
        write(root, "kit/a.py", "a\n");
        write(root, "README.md", "kit\n");
    }

    @Test
    void listsFilesInPathOrderWithTheirBlobIds() throws IOException {
        assertThat(tree().files())
                .containsExactly(
                        new TreeFile("README.md", 4, "c5c0f6bd0e4f1c6aedd484806f97b282af52a0a9"),
                        new TreeFile("kit/a.py", 2, "78981922613b2afb6025042ff6bd878ac1994e85"),
                        new TreeFile("kit/b.py", 2, "61780798228d17af2d34fce4cfbdf35556832472"));
    }

    @Test
    void listsNoLinksAndEntersNone() throws IOException {
        write(outside, "secret.py", "secret\n");
        Files.createSymbolicLink(root.resolve("kit/secret.py"), outside.resolve("secret.py"));
        Files.createSymbolicLink(root.resolve("linked"), outside);

        assertThat(tree().files()).extracting(TreeFile::path).containsExactly("README.md", "kit/a.py", "kit/b.py");
    }

    @Test
    void readsNoFileThatBecameALink() throws IOException {
        LibraryTree tree = tree();
        Files.delete(root.resolve("README.md"));
        Files.createSymbolicLink(root.resolve("README.md"), write(outside, "secret", "secret\n"));

        assertThatThrownBy(() -> tree.read(tree.files().get(0))).isInstanceOf(IOException.class);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileWhoseNameIsNotUtf8IsListedByWhatIsUtf8OfIt() throws IOException {
        Files.createFile(Path.of(URI.create(root.toUri() + "kit/caf%E9.py")));

        LibraryTree tree = tree();
        TreeFile file = tree.files().get(3);

        assertThat(file.path()).isEqualTo("kit/caf\ufffd.py");
        assertThatThrownBy(() -> tree.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("kit/caf\ufffd.py");
    }

    @Test
    void aFolderOfWindowsHasTheSameNames() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path kit = Files.createDirectories(windows.getPath("C:\\libs\\kit\\caf\u00e9"));
            Files.writeString(kit.resolve("a.py"), "a\n");

            try (LibraryTree tree = new FolderTree(windows.getPath("C:\\libs"), "here", "", () -> {})) {
                assertThat(tree.files()).extracting(TreeFile::path).containsExactly("kit/caf\u00e9/a.py");
                assertThat(tree.read(tree.files().get(0))).asString(UTF_8).isEqualTo("a\n");
            }
        }
    }

    @Test
    void listsNoNamesThatTakeTwoLines() throws IOException {
        write(root, "kit/two\nlines.py", "");

        assertThat(tree().files()).hasSize(3);
    }

    @Test
    void entersNoEnvironments() throws IOException {
        write(root, "env/pyvenv.cfg", "");
        write(root, "env/lib/x.py", "");
        write(root, ".git/hooks/x.py", "");
        write(root, "kit/__pycache__/x.py", "");

        assertThat(tree().files()).hasSize(3);
    }

    @Test
    void readsBytes() throws IOException {
        LibraryTree tree = tree();

        assertThat(tree.read(tree.files().get(1))).isEqualTo(new byte[] {'a', '\n'});
    }

    @Test
    void followsALinkThatIsTheRootItself() throws IOException {
        Path link = Files.createSymbolicLink(outside.resolve("link"), root);

        assertThat(new FolderTree(link, "", "", () -> {}).files()).hasSize(3);
    }

    private LibraryTree tree() throws IOException {
        return new FolderTree(root, "here", "", () -> {});
    }

    private static Path write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
