package org.ddintegration.workflow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.store.ScanReader;

/** The last scan of an integration, {@code .dd/NAME/scan.json}. */
final class StoredScan {
    private final Workspace workspace;

    StoredScan(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @throws ProblemException when the file is no scan */
    Optional<Scan> read(String name) {
        Path file = workspace.scanOf(name);
        return Files.exists(file) ? Optional.of(ScanReader.read(file)) : Optional.empty();
    }
}
