package org.ddintegration.plan.write;

import static org.ddintegration.plan.Workbench.file;
import static org.ddintegration.plan.Workbench.rendered;
import static org.ddintegration.plan.Workbench.section;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.ddintegration.Console;
import org.ddintegration.plan.FolderCheckout;
import org.ddintegration.plan.Planner;
import org.ddintegration.plan.baseline.BaselineStore;
import org.ddintegration.plan.model.Options;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.model.Rendered;

/** A process that goes to and fro between two renderings until it is killed. */
final class EndlessRuns {
    static final List<Rendered> RENDERINGS = List.of(
            rendered("foo", file("one/a.py", List.of("1")), file("b.py", List.of("1")), section("m", "1")),
            rendered("foo", file("two/deep/c.py", List.of("2")), file("b.py", List.of("2")), section("n", "2")));

    private final Path workspace;
    private final Path target;
    private final UserFolder user;

    EndlessRuns(Path workspace, Path target, Path home) {
        this.workspace = workspace;
        this.target = target;
        this.user = TestUser.in(home);
    }

    /** @param args the workspace, the target and the home of the user */
    public static void main(String[] args) throws IOException {
        EndlessRuns runs = new EndlessRuns(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        runs.run(RENDERINGS.get(0));
        System.out.println("running");
        for (int i = 0; ; i++) {
            runs.run(RENDERINGS.get(i % 2));
        }
    }

    @SuppressWarnings("try")
    void run(Rendered rendered) {
        try (RunLock lock = lock()) {
            Path state = workspace.resolve(".dd");
            Transaction transaction = recovered();
            BaselineStore baselines = new BaselineStore(state, target);
            Plan plan = new Planner(new FolderCheckout(target), baselines, Options.DEFAULT).plan(List.of(rendered));
            transaction.run(WriteSet.of(plan, state, target));
        }
    }

    @SuppressWarnings("try")
    void recover() {
        try (RunLock lock = lock()) {
            recovered();
        }
    }

    private RunLock lock() {
        return RunLock.take(folders(), Duration.ofMinutes(1), Console.SILENT);
    }

    private Transaction recovered() {
        Transaction transaction = new Transaction(folders(), user, new DiskSteps());
        transaction.recover();
        return transaction;
    }

    private List<RunFolder> folders() {
        return List.of(RunFolder.ofWorkspace(workspace), RunFolder.of(target));
    }
}
