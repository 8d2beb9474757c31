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

    private EndlessRuns() {}

    /** @param args the state folder and the target */
    public static void main(String[] args) throws IOException {
        Path state = Path.of(args[0]);
        Path target = Path.of(args[1]);
        run(state, target, RENDERINGS.get(0));
        System.out.println("running");
        for (int i = 0; ; i++) {
            run(state, target, RENDERINGS.get(i % 2));
        }
    }

    static void run(Path state, Path target, Rendered rendered) {
        RunLock lock = recovered(state, target);
        try {
            BaselineStore baselines = new BaselineStore(state, target);
            Plan plan = new Planner(new FolderCheckout(target), baselines, Options.DEFAULT).plan(List.of(rendered));
            new PlanWriter(state, target, baselines, new Transaction(state, new DiskSteps())).write(plan, List.of());
        } finally {
            lock.close();
        }
    }

    static RunLock recovered(Path state, Path target) {
        RunLock lock = RunLock.take(state, target, Duration.ofMinutes(1), Console.SILENT);
        new Transaction(state, new DiskSteps()).recover();
        return lock;
    }
}
