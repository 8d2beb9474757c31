package org.ddintegration.workflow.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.plan.write.PlanWriter;
import org.ddintegration.scan.store.ScanWriter;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.Workspace;
import org.ddintegration.workflow.goals.PlanBuilder.Planned;
import org.ddintegration.workflow.loading.IntegrationInput;
import org.ddintegration.workflow.state.RunFolders;
import org.ddintegration.workflow.state.SchemaFiles;

/** Carries a plan out, together with all that is written to the workspace. */
final class PlanExecution {
    private final Bench bench;
    private final RunFolders folders;

    PlanExecution(Bench bench, RunFolders folders) {
        this.bench = bench;
        this.folders = folders;
    }

    /** @throws org.ddintegration.ProblemException when something cannot be written; then nothing is */
    Planned out(PlanBuilder planning, List<String> names, PlanBuilder.Aim aim) {
        return folders.whileAlone(transaction -> {
            Planned planned = planning.plan(names, aim);
            new PlanWriter(bench.workspace().state(), planning.target().root(), planning.baselines(), transaction)
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
