package org.ddintegration.workflow.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.form.DescriptorSchema;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.SilentQuestions;
import org.ddintegration.workflow.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaFilesTest {
    @TempDir
    private Path root;

    @Test
    void writesBothWhereDescriptorsReferToThem() {
        assertThat(write())
                .containsExactly(root.resolve(".dd/descriptor.schema.json"), root.resolve(".dd/descriptor.xsd"));
        assertThat(root.resolve(".dd/descriptor.schema.json")).content().isEqualTo(DescriptorSchema.json());
        assertThat(root.resolve(".dd/descriptor.xsd")).content().isEqualTo(DescriptorSchema.xsd());
    }

    @Test
    void leavesThemAloneWhenTheyAreAsTheyShouldBe() throws Exception {
        Path json = write().get(0);
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(json, longAgo);

        write();

        assertThat(Files.getLastModifiedTime(json)).isEqualTo(longAgo);
    }

    @Test
    void refusesAStateFolderThatIsAFile() throws Exception {
        Files.writeString(root.resolve(".dd"), "");

        assertThatThrownBy(this::write)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("make its folder one that can be written to");
    }

    @Test
    void refusesAStateFolderThatIsALink() throws Exception {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Files.createSymbolicLink(root.resolve(".dd"), elsewhere);

        assertThatThrownBy(this::write)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("must be files and folders, not links");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void writesNeitherWhenOneCannotBeWritten() throws Exception {
        Files.createDirectories(root.resolve(".dd/descriptor.xsd"));

        assertThatThrownBy(this::write)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("descriptor.xsd': not a regular file");
        assertThat(root.resolve(".dd")).isDirectoryNotContaining(Files::isRegularFile);
    }

    private List<Path> write() {
        return SchemaFiles.write(new Bench(
                new Workspace(root),
                new SilentQuestions(),
                Console.SILENT,
                (goal, names) -> "mvn dd:" + goal,
                List::of,
                "1.0",
                List.of()));
    }
}
