package org.ddintegration.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.plan.Workbench.SHARED;
import static org.ddintegration.plan.Workbench.rendered;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.edit.CommonEntry;
import org.ddintegration.plan.model.Options;
import org.ddintegration.plan.model.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries that several may need: each run takes out only what runs put in and nobody needs any more. */
class CommonEntryTest {
    private static final Contributed M = new Contributed(
            SHARED, "Words", List.of(), Contribution.entry(new CommonEntry(SectionEdit.of("m", "new"))));

    private Workbench bench;

    @BeforeEach
    void setUp(@TempDir Path folder) throws IOException {
        bench = new Workbench(folder);
    }

    @Test
    void leavesOneAloneThatWasThereBefore() throws IOException {
        bench.edit(SHARED, "[z]", "[m]\nold\n\n[z]");
        var before = bench.tree();

        Plan plan = bench.run(rendered("foo", M));
        bench.remove(Options.DEFAULT, rendered("foo", M));

        assertThat(plan.changes()).isEmpty();
        assertThat(bench.tree()).isEqualTo(before);
    }

    @Test
    void takesOneOutWithTheLastThatNeedsIt() throws IOException {
        var before = bench.tree();
        bench.run(rendered("foo", M));
        bench.run(rendered("bar", M));

        bench.run(rendered("foo"));
        assertThat(bench.text(SHARED)).contains("[m]");

        bench.remove(Options.DEFAULT, rendered("bar", M));
        assertThat(bench.tree()).isEqualTo(before);
    }

    @Test
    void keepsOneThatAnotherBeginsToNeedInTheSameRun() throws IOException {
        bench.run(rendered("foo", M));

        bench.run(rendered("bar", M), rendered("foo"));

        assertThat(bench.text(SHARED)).contains("[m]");
    }

    @Test
    void keepsOneThatALaterNameBeginsToNeedInTheSameRun() throws IOException {
        bench.run(rendered("bar", M));

        bench.run(rendered("bar"), rendered("foo", M));

        assertThat(bench.text(SHARED)).contains("[m]");
    }
}
