package org.ddintegration.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.library.LibraryIndex;
import org.ddintegration.it.maven.Workspace;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.trace.RealTracer;
import org.ddintegration.it.trace.TraceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs that use a library before, while and after the real tracer patches it; each asserts what must hold. */
class HookedProgramsIT {
    private static final TraceTree TREE = new TraceTree("4.6.0");
    private static final Path LIBRARIES = Settings.projects().resolve("hooks");

    @ParameterizedTest
    @CsvSource({"bound, kettle", "shifted, post", "machines, ferry", "adapted, loom", "heirs, family", "named, settled"
    })
    void aProgramIsAsItWasWithoutTheTracer(String folder, String integration) throws IOException {
        Path work = Settings.work().resolve("hooks").resolve(folder);
        Path library = LIBRARIES.resolve(folder).resolve("library");
        GitRepository target = emptied(work.resolve("target"));
        Workspace workspace = Workspace.of("workspace", work.resolve("workspace"));
        Files.createDirectories(workspace.descriptor(integration).getParent());
        Files.copy(LIBRARIES.resolve(folder).resolve("descriptor.yaml"), workspace.descriptor(integration));

        Run.succeeds(workspace
                .maven()
                .with("dd:integration", "-Dname=" + integration, "-Ddd.target=" + target.folder())
                .with("-Ddd.source=" + library)
                .env("PIP_INDEX_URL", LibraryIndex.url())
                .run());
        RealTracer tracer = RealTracer.of(TREE, target.folder(), emptiedFolder(work.resolve("run")))
                .importing(library)
                .importing(LIBRARIES);

        Run.succeeds(tracer.python(LIBRARIES.resolve(folder).resolve("program.py")));
    }

    private static GitRepository emptied(Path folder) {
        return TREE.checkOut(emptiedFolder(folder));
    }

    private static Path emptiedFolder(Path folder) {
        try {
            Folders.delete(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
