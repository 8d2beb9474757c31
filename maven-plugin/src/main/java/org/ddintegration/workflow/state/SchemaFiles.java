package org.ddintegration.workflow.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.form.DescriptorSchema;
import org.ddintegration.workflow.Workspace;

/** The schemas that descriptors of a workspace refer to, {@code .dd/descriptor.schema.json} and {@code .dd/descriptor.xsd}. */
public final class SchemaFiles {
    private SchemaFiles() {}

    /**
     * Writes what is not there, or not as it should be.
     *
     * @return the paths of both
     * @throws ProblemException when the folder cannot be written to
     */
    public static List<Path> write(Workspace workspace) {
        Path json = workspace.state().resolve("descriptor.schema.json");
        Path xsd = workspace.state().resolve("descriptor.xsd");
        try {
            Files.createDirectories(workspace.state());
            write(json, DescriptorSchema.json());
            write(xsd, DescriptorSchema.xsd());
            return List.of(json, xsd);
        } catch (IOException e) {
            Problem problem = Problem.of(e.getMessage(), "the schemas cannot be written", "make the folder writable");
            throw new ProblemException(problem.at(workspace.state().toString()), e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        if (!Files.isRegularFile(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }
}
