package org.ddintegration.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryCheckoutTest {
    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void makeATree() throws IOException {
        root = folder.resolve("dd-trace-py");
        write("ddtrace/_monkey.py", "PATCH_MODULES = {}\n");
        write("riotfile.py", "a\r\nb");
        write("tests/contrib/patch.py", "");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    @Test
    void readsATextWithItsLineEnds() {
        assertThat(DirectoryCheckout.at(root).read("riotfile.py")).contains("a\r\nb");
    }

    @Test
    void hasNoTextForAFolderOrAMissingFile() {
        DirectoryCheckout checkout = DirectoryCheckout.at(root);
        assertThat(checkout.read("tests/contrib")).isEmpty();
        assertThat(checkout.read("docs/index.rst")).isEmpty();
        assertThat(checkout.exists("tests/contrib")).isTrue();
        assertThat(checkout.exists("docs/index.rst")).isFalse();
    }

    @Test
    void listsAFolderSorted() throws IOException {
        write("tests/contrib/config.py", "");
        assertThat(DirectoryCheckout.at(root).list("tests/contrib")).containsExactly("config.py", "patch.py");
        assertThat(DirectoryCheckout.at(root).list("docs")).isEmpty();
    }

    @Test
    void refusesAFolderThatIsNoSourceTreeAndSaysWhatIsMissing() throws IOException {
        Files.delete(root.resolve("riotfile.py"));
        assertThat(DirectoryCheckout.isAt(root)).isFalse();
        assertThatThrownBy(() -> DirectoryCheckout.at(root))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no riotfile.py")
                .hasMessageNotContaining("_monkey.py")
                .hasMessageContaining("-Ddd.target");
    }

    @Test
    void recognizesASourceTree() {
        assertThat(DirectoryCheckout.isAt(root)).isTrue();
        assertThat(DirectoryCheckout.isAt(folder)).isFalse();
    }

    @Test
    void refusesToLeaveTheTree() throws IOException {
        Files.writeString(folder.resolve("secret"), "s");
        Files.createSymbolicLink(root.resolve("link"), folder);
        Files.createSymbolicLink(root.resolve("dangling"), folder.resolve("nothing"));
        DirectoryCheckout checkout = DirectoryCheckout.at(root);
        for (String path : new String[] {"../secret", "link/secret", "link/new", "dangling", "/etc/hostname", "a\0b"}) {
            assertThatThrownBy(() -> checkout.read(path)).as(path).isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> checkout.exists(path)).as(path).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void followsALinkWithinTheTree() throws IOException {
        Files.createSymbolicLink(root.resolve("alias.py"), Path.of("riotfile.py"));
        assertThat(DirectoryCheckout.at(root).read("alias.py")).contains("a\r\nb");
    }

    @Test
    void worksThroughALinkToTheTree() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), root);
        assertThat(DirectoryCheckout.at(link).read("riotfile.py")).isPresent();
    }

    @Test
    void refusesATextThatIsNotUtf8() throws IOException {
        Files.write(root.resolve("latin.py"), "é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> DirectoryCheckout.at(root).read("latin.py"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void tellsWhichPathsANameHasAlready() throws IOException {
        write("ddtrace/contrib/internal/httpx/patch.py", "");
        write("ddtrace/contrib/_httpx.py", "");
        write("ddtrace/contrib/internal/trace_utils.py", "");
        DirectoryCheckout checkout = DirectoryCheckout.at(root);
        assertThat(NamePlaces.taken(checkout, "httpx"))
                .containsExactly("ddtrace/contrib/internal/httpx", "ddtrace/contrib/_httpx.py");
        assertThat(NamePlaces.taken(checkout, "trace_utils"))
                .containsExactly("ddtrace/contrib/internal/trace_utils.py");
        assertThat(NamePlaces.taken(checkout, "greenstalk")).isEmpty();
    }
}
