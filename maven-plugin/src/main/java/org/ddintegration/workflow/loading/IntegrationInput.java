package org.ddintegration.workflow.loading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.contribute.Locks;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Scan;

/**
 * All that is known of an integration before it is rendered.
 *
 * @param scanned what the scan knows of the descriptor's hook points
 * @param locks lock files that riot has made
 * @param workspaceFiles files of the workspace that are to be written with it, the descriptor among them
 * @param freshScan the scan of this run; empty when none was needed
 */
public record IntegrationInput(
        Descriptor descriptor,
        Map<HookPoint, Candidate> scanned,
        Locks locks,
        List<FileWrite> workspaceFiles,
        Optional<Scan> freshScan) {
    IntegrationInput with(Descriptor other) {
        return new IntegrationInput(other, scanned, locks, workspaceFiles, freshScan);
    }

    public IntegrationInput with(Locks others, FileWrite store) {
        return new IntegrationInput(
                descriptor,
                scanned,
                others,
                Stream.concat(workspaceFiles.stream(), Stream.of(store)).toList(),
                freshScan);
    }
}
