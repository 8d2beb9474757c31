package org.ddintegration.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ddintegration.plan.Workbench.SHARED;
import static org.ddintegration.plan.Workbench.file;
import static org.ddintegration.plan.Workbench.rendered;
import static org.ddintegration.plan.Workbench.section;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ddintegration.ProblemException;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.edit.OwnerLine;
import org.ddintegration.plan.model.Options;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.model.Rendered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlannerTest {
    private static final Contributed PATCH = file("foo/patch.py", List.of("one", "two"));

    private Workbench bench;

    @BeforeEach
    void setUp(@TempDir Path folder) throws IOException {
        bench = new Workbench(folder);
    }

    @Test
    void writesFilesAndEntries() throws IOException {
        bench.run(rendered("foo", PATCH, section("m", "new")));

        assertThat(bench.text("foo/patch.py")).isEqualTo("one\ntwo\n");
        assertThat(bench.text(SHARED)).isEqualTo("= sections\n\n[a]\nx\n\n[m]\nnew\n\n[z]\ny\n");
    }

    @Test
    void changesNothingInASecondRun() throws IOException {
        bench.run(rendered("foo", PATCH, section("m", "new")));
        var state = Workbench.tree(bench.state());

        Plan second = bench.run(rendered("foo", PATCH, section("m", "new")));

        assertThat(second.writes()).isFalse();
        assertThat(Workbench.tree(bench.state())).isEqualTo(state);
    }

    @Test
    void saysWhatToWriteByHandInAFileOfUnknownShape() throws IOException {
        bench.file(SHARED, "something else\n");

        Plan plan = bench.run(rendered("foo", PATCH, section("m", "new")));

        assertThat(plan.byHand())
                .containsExactly("shared.txt: write [m] by hand (a first line '= sections'):\n[m]\nnew");
        assertThat(bench.text(SHARED)).isEqualTo("something else\n");
        assertThat(bench.text("foo/patch.py")).isEqualTo("one\ntwo\n");
    }

    @Test
    void saysWhatToWriteByHandInAMissingFile() {
        Contributed elsewhere =
                new Contributed("gone.txt", "Sections", List.of(), Contribution.entry(SectionEdit.of("m", "new")));

        Plan plan = bench.run(rendered("foo", elsewhere));

        assertThat(plan.byHand()).containsExactly("gone.txt: write [m] by hand (the file is not there):\n[m]\nnew");
    }

    @Test
    void foldsSeveralIntegrationsWhateverTheirOrder(@TempDir Path other) throws IOException {
        Rendered foo = rendered("foo", PATCH, section("foo", "1"));
        Rendered bar = rendered("bar", file("bar/patch.py", List.of("x")), section("bar", "2"));
        Workbench second = new Workbench(other);

        bench.run(foo, bar);
        second.run(bar, foo);

        assertThat(bench.text(SHARED)).isEqualTo("= sections\n\n[a]\nx\n\n[bar]\n2\n\n[foo]\n1\n\n[z]\ny\n");
        assertThat(second.tree()).isEqualTo(bench.tree());
    }

    @Test
    void refusesAPathThatLeavesTheTarget() {
        for (String path : List.of("../x", "/etc/x", "a/../../x", ".git/hooks/x", "", "./x")) {
            assertThatThrownBy(() -> bench.plan(Options.DEFAULT, rendered("foo", file(path, List.of("x")))))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("must write only inside the target");
        }
    }

    @Test
    void doesNotRestyleAnEntryWhoseSurroundingsChanged() throws IOException {
        bench.file("CODEOWNERS", "a   @others\n");
        Contributed owners = new Contributed(
                "CODEOWNERS",
                "Owners",
                List.of(),
                new Contribution.Entries(List.of(new OwnerLine("b/short @us"), new OwnerLine("b/longer @us"))));
        bench.run(rendered("foo", PATCH, owners));

        Plan second = bench.run(rendered("foo", PATCH, owners));

        assertThat(bench.text("CODEOWNERS")).isEqualTo("a   @others\nb/short @us\nb/longer @us\n");
        assertThat(second.writes()).isFalse();
    }

    @Test
    void keepsCarriageReturns() throws IOException {
        bench.file(SHARED, "= sections\r\n\r\n[a]\r\nx\r\n");

        bench.run(rendered("foo", section("m", "new")));

        assertThat(bench.text(SHARED)).isEqualTo("= sections\r\n\r\n[a]\r\nx\r\n\r\n[m]\r\nnew\r\n");
    }

    @Test
    void keepsAMissingFinalNewline() throws IOException {
        bench.file(SHARED, "= sections\n\n[a]\nx");

        bench.run(rendered("foo", section("m", "new")));

        assertThat(bench.text(SHARED)).isEqualTo("= sections\n\n[a]\nx\n\n[m]\nnew");
    }
}
