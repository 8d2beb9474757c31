package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.trace.TreeChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Handlers of every shape, as the tree's own tools and the real tracer see them. */
class HandlersIT {
    @ParameterizedTest
    @MethodSource("org.ddintegration.it.HandlerCell#cells")
    void handlersOfEveryShapeKeepTheirContractAndTraceAsTheirModeSays(HandlerCell cell) {
        GitRepository target = cell.target();
        Run.succeeds(cell.generate(target));

        List<String> written = python(target);
        TreeChecks checks = new TreeChecks(cell.tree(), target.folder());
        Run.succeeds(checks.compile(written));
        Run.succeeds(checks.format(written));
        Run.succeeds(checks.lint(written));

        Outcome tests = cell.test(target);
        Run.succeeds(tests);
        assertThat(tests.output()).containsPattern("\\d+ passed").doesNotContain("skipped");
        assertThat(tests.output().contains("XFAIL")).isEqualTo(cell.mode().equals("comments"));
        System.out.println(cell + ": "
                + tests.output().strip().lines().reduce((first, last) -> last).orElseThrow());
    }

    private static List<String> python(GitRepository target) {
        return target.status()
                .lines()
                .map(line -> line.strip().split(" ", 2)[1].strip())
                .filter(path -> path.endsWith(".py"))
                .toList();
    }
}
