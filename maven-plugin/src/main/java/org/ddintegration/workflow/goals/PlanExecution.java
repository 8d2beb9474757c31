package org.ddintegration.workflow.goals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ddintegration.plan.baseline.BaselineStore;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.plan.write.PlanWriter;
import org.ddintegration.scan.store.ScanWriter;
import org.ddintegration.target.Checkout;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.Workspace;
import org.ddintegration.workflow.goals.PlanBuilder.Planned;
import org.ddintegration.workflow.loading.IntegrationInput;
import org.ddintegration.workflow.state.RunFolders;
import org.ddintegration.workflow.state.SchemaFiles;

/** Carries a plan out, together with all that is written to the workspace. */
public final class PlanExecution {
    private final Bench bench;
    private final Checkout target;
    private final RunFolders folders;

    public PlanExecution(Bench bench, Request request, Checkout target) {
        this.bench = bench;
        this.target = target;
        this.folders = new RunFolders(bench, request, target);
    }

    /**
     * @param plan made while no other run is at work
     * @throws org.ddintegration.ProblemException when something cannot be written; then nothing is
     */
    public Planned out(Supplier<Planned> plan) {
        return folders.whileAlone(transaction -> {
            Planned planned = plan.get();
            Path state = bench.workspace().state();
            new PlanWriter(state, target.root(), new BaselineStore(state, target.root()), transaction)
                    .write(planned.plan(), workspaceFiles(planned));
            return planned;
        });
    }

    private List<FileWrite> workspaceFiles(Planned planned) {
        List<FileWrite> files = new ArrayList<>(folders.replacing(SchemaFiles.texts()));
        for (IntegrationInput one : planned.prepared()) {
            files.addAll(one.workspaceFiles());
            one.freshScan()
                    .map(scan -> Map.of(Workspace.scanPath(one.descriptor().name()), ScanWriter.text(scan)))
                    .ifPresent(scan -> files.addAll(folders.replacing(scan)));
        }
        return files;
    }
}
