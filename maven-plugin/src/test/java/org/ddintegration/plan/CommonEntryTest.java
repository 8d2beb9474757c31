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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommonEntryTest {
    private Workbench bench;

    @BeforeEach
    void setUp(@TempDir Path folder) throws IOException {
        bench = new Workbench(folder);
    }

    private static Contributed common(String name, String line) {
        return new Contributed(
                SHARED, "Sections", List.of(), Contribution.entry(new CommonEntry(SectionEdit.of(name, line))));
    }

    @Test
    void oneThatIsThereAlreadyIsLeftAlone() throws IOException {
        Plan plan = bench.run(rendered("foo", common("a", "another")));

        assertThat(plan.writes()).isFalse();
        assertThat(plan.byHand()).isEmpty();
        assertThat(bench.text(SHARED)).contains("[a]\nx\n");
    }

    @Test
    void oneThatTheToolWroteIsTheIntegrations() throws IOException {
        String before = bench.text(SHARED);
        bench.run(rendered("foo", common("m", "old")));
        bench.run(rendered("foo", common("m", "new")));
        assertThat(bench.text(SHARED)).contains("[m]\nnew\n");

        bench.run(rendered("foo"));
        assertThat(bench.text(SHARED)).isEqualTo(before);
    }
}
