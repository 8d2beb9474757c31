package org.ddintegration.workflow.state;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.store.ScanReader;
import org.ddintegration.workflow.Workspace;

/** The last scan of an integration, {@code .dd/NAME/scan.json}. */
public final class StoredScan {
    private final Workspace workspace;

    public StoredScan(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @throws ProblemException when the file is no scan */
    public Optional<Scan> read(String name) {
        Path file = workspace.scanOf(name);
        return Files.exists(file) ? Optional.of(ScanReader.read(file)) : Optional.empty();
    }
}
