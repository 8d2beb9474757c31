package org.ddintegration.source.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
