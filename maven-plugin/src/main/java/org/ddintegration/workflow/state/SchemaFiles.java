package org.ddintegration.workflow.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ddintegration.descriptor.form.DescriptorSchema;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.Workspace;

/** The schemas that descriptors of a workspace refer to, {@code .dd/descriptor.schema.json} and {@code .dd/descriptor.xsd}. */
public final class SchemaFiles {
    private static final String JSON = ".dd/descriptor.schema.json";
    private static final String XSD = ".dd/descriptor.xsd";

    private SchemaFiles() {}

    /**
     * Writes what is not there, or not as it should be.
     *
     * @return the paths of both
     * @throws org.ddintegration.ProblemException when one cannot be written; then none is
     */
    public static List<Path> write(Bench bench) {
        new RunFolders(bench).write(texts());
        return List.of(
                bench.workspace().root().resolve(JSON), bench.workspace().root().resolve(XSD));
    }

    /** Deletes both where they are. */
    public static void delete(Workspace workspace) throws IOException {
        Files.deleteIfExists(workspace.root().resolve(JSON));
        Files.deleteIfExists(workspace.root().resolve(XSD));
    }

    /** By path relative to the workspace. */
    public static Map<String, String> texts() {
        return Map.of(JSON, DescriptorSchema.json(), XSD, DescriptorSchema.xsd());
    }
}
