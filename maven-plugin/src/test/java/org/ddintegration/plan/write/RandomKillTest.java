package org.ddintegration.plan.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.ddintegration.plan.Workbench;
import org.ddintegration.plan.model.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real process at random times. {@code -Ddd.kills=200} kills more often. */
class RandomKillTest {
    private static final int KILLS = Integer.getInteger("dd.kills", 10);
    private static final long LATEST_MILLIS = 250;

    @TempDir
    Path folder;

    @Test
    void leavesTargetAndWorkspaceBeforeOrAfterARun() throws Exception {
        Workbench bench = new Workbench(folder);
        EndlessRuns runs = new EndlessRuns(bench.workspace(), bench.target(), bench.home());
        Random random = new Random(KILLS);
        List<SortedMap<String, String>> whole = new ArrayList<>();
        for (Rendered rendering : EndlessRuns.RENDERINGS) {
            runs.run(rendering);
            whole.add(all(bench));
        }
        for (int i = 0; i < KILLS; i++) {
            killAfter(random.nextLong(LATEST_MILLIS), bench);

            runs.recover();

            assertThat(all(bench)).as("after kill %d", i).isIn(whole);
        }
    }

    private static void killAfter(long millis, Workbench bench) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessRuns.class.getName(),
                        bench.workspace().toString(),
                        bench.target().toString(),
                        bench.home().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("running");
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static SortedMap<String, String> all(Workbench bench) throws IOException {
        SortedMap<String, String> all = Workbench.tree(bench.workspace());
        bench.tree().forEach((path, text) -> all.put("target/" + path, text));
        return all;
    }
}
