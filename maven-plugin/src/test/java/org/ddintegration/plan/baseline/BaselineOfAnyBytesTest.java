package org.ddintegration.plan.baseline;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.ddintegration.ProblemException;
import org.eclipse.jgit.util.FileUtils;

class BaselineOfAnyBytesTest {
    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("baseline");
    }

    @AfterProperty
    void deleteFolder() throws IOException {
        FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.MIXIN)
    void isRefusedByName(@ForAll byte[] bytes) throws IOException {
        BaselineStore store = new BaselineStore(folder, folder);
        Path file = folder.resolve(store.pathOf("foo"));
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);

        assertThatThrownBy(() -> store.read("foo"))
                .isInstanceOfAny(ProblemException.class, UncheckedIOException.class)
                .hasMessageContaining(file.toString());
    }
}
