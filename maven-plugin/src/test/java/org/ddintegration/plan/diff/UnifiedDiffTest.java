package org.ddintegration.plan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Plan;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
    @Test
    void showsFilesThatAreNewAndGone() {
        Plan plan = plan(List.of(
                change("a", Optional.empty(), Optional.of("1\n")), change("b", Optional.of("2"), Optional.empty())));

        assertThat(UnifiedDiff.of(plan)).isEqualTo("""
                        diff --git a/a b/a
                        new file mode 100644
                        --- /dev/null
                        +++ b/a
                        @@ -0,0 +1 @@
                        +1
                        diff --git a/b b/b
                        deleted file mode 100644
                        --- a/b
                        +++ /dev/null
                        @@ -1 +0,0 @@
                        -2
                        \\ No newline at end of file
                        """);
    }

    @Test
    void saysNothingOfWhatStaysAsItIs() {
        assertThat(UnifiedDiff.of(plan(List.of(change("a", Optional.of("1\n"), Optional.of("1\n"))))))
                .isEmpty();
    }

    private static Change change(String path, Optional<String> before, Optional<String> after) {
        return new Change(path, Action.UPDATE, before, after, List.of());
    }

    private static Plan plan(List<Change> changes) {
        return new Plan(changes, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
