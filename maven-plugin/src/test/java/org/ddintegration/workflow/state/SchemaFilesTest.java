package org.ddintegration.workflow.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.form.DescriptorSchema;
import org.ddintegration.workflow.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaFilesTest {
    @TempDir
    private Path root;

    @Test
    void writesBothWhereDescriptorsReferToThem() {
        assertThat(SchemaFiles.write(new Workspace(root)))
                .containsExactly(root.resolve(".dd/descriptor.schema.json"), root.resolve(".dd/descriptor.xsd"));
        assertThat(root.resolve(".dd/descriptor.schema.json")).content().isEqualTo(DescriptorSchema.json());
        assertThat(root.resolve(".dd/descriptor.xsd")).content().isEqualTo(DescriptorSchema.xsd());
    }

    @Test
    void leavesThemAloneWhenTheyAreAsTheyShouldBe() throws Exception {
        Path json = SchemaFiles.write(new Workspace(root)).get(0);
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(json, longAgo);

        SchemaFiles.write(new Workspace(root));

        assertThat(Files.getLastModifiedTime(json)).isEqualTo(longAgo);
    }

    @Test
    void refusesAStateFolderThatIsAFile() throws Exception {
        Files.writeString(root.resolve(".dd"), "");

        assertThatThrownBy(() -> SchemaFiles.write(new Workspace(root)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("the schemas cannot be written");
    }
}
