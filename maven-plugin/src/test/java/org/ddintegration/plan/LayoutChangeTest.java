package org.ddintegration.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.plan.Workbench.SHARED;
import static org.ddintegration.plan.Workbench.file;
import static org.ddintegration.plan.Workbench.rendered;
import static org.ddintegration.plan.Workbench.section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.plan.baseline.Origin;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.model.Reason;
import org.ddintegration.plan.model.Rendered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutChangeTest {
    private static final List<String> DOCS = List.of("title", "", "enabling", "", "configuration", "", "end");

    private Workbench bench;

    @BeforeEach
    void setUp(@TempDir Path folder) throws IOException {
        bench = new Workbench(folder);
    }

    @Test
    void movesAFileThatItsContributorWritesElsewhereNow() throws IOException {
        bench.run(rendered("foo", file("contrib/_foo.py", List.of("docs"))));

        bench.run(rendered("foo", file("internal/foo/__init__.py", List.of("other"))));

        assertThat(bench.text("internal/foo/__init__.py")).isEqualTo("other\n");
        assertThat(bench.tree()).doesNotContainKeys("contrib/_foo.py", "contrib");
    }

    @Test
    void carriesHandEditsAlongToAFileOfAnotherContributor() throws IOException {
        bench.run(rendered("foo", file("contrib/_foo.py", DOCS)));
        bench.edit("contrib/_foo.py", "enabling", "enabling, by hand");
        Contributed now = new Contributed(
                "internal/foo/__init__.py",
                "OtherDocs",
                List.of(),
                Contribution.file("title\n\nenabling\n\nconfiguration\n\nnew end\n"));

        Plan plan = bench.run(rendered("foo", now));

        assertThat(bench.text("internal/foo/__init__.py"))
                .isEqualTo("title\n\nenabling, by hand\n\nconfiguration\n\nnew end\n");
        assertThat(Files.exists(bench.target().resolve("contrib/_foo.py"))).isFalse();
        assertThat(plan.changes()).extracting(Change::action).containsExactly(Action.DELETE, Action.CREATE);
        assertThat(plan.changes().get(0).pieces().get(0).reason()).isEqualTo(Reason.MOVED);
    }

    @Test
    void carriesHandEditsAlongIntoAFileThatHeldSomethingElse() throws IOException {
        bench.run(rendered("foo", file("contrib/_foo.py", DOCS), file("internal/foo/__init__.py", List.of("pass"))));
        bench.edit("contrib/_foo.py", "enabling", "enabling, by hand");

        bench.run(rendered("foo", file("internal/foo/__init__.py", DOCS)));

        assertThat(bench.text("internal/foo/__init__.py")).contains("enabling, by hand");
        assertThat(Files.exists(bench.target().resolve("contrib/_foo.py"))).isFalse();
    }

    @Test
    void leavesAloneAFileThatWasEditedWhereAnotherWouldMoveTo() throws IOException {
        bench.run(rendered("foo", file("contrib/_foo.py", DOCS), file("internal/foo/__init__.py", List.of("pass"))));
        bench.edit("contrib/_foo.py", "enabling", "enabling, by hand");
        bench.edit("internal/foo/__init__.py", "pass", "other = 1");

        Plan plan = bench.run(rendered("foo", file("internal/foo/__init__.py", DOCS)));

        assertThat(bench.text("contrib/_foo.py")).contains("enabling, by hand");
        assertThat(bench.text("internal/foo/__init__.py")).contains("<<<<<<< yours\nother = 1\n");
        assertThat(plan.hasConflict()).isTrue();
    }

    @Test
    void keepsAnEditedFileThatNothingLikeItReplaces() throws IOException {
        bench.run(rendered("foo", file("contrib/_foo.py", DOCS)));
        bench.edit("contrib/_foo.py", "enabling", "enabling, by hand");
        Contributed now =
                new Contributed("foo.yaml", "Registry", List.of(), Contribution.file("name: foo\nversion: 1\n"));

        Plan plan = bench.run(rendered("foo", now));

        assertThat(bench.text("contrib/_foo.py")).contains("by hand");
        assertThat(plan.changes().get(0).pieces().get(0).reason()).isEqualTo(Reason.ORPHANED);
    }

    @Test
    void putsInAgainWhatWentWithTheOldVersion() throws IOException {
        bench.run(rendered("foo", file("a.py", List.of("a")), file("b.py", List.of("b")), section("m"), section("n")));
        Files.delete(bench.target().resolve("a.py"));
        bench.edit(SHARED, "[m]\n\n", "");
        Rendered now =
                rendered("foo", file("a.py", List.of("a")), file("b.py", List.of("b")), section("m"), section("n"));

        bench.run(new Rendered("foo", new Origin("1.0", "sha256:0", "4.7.0"), now.contributed()));

        assertThat(bench.text("a.py")).isEqualTo("a\n");
        assertThat(bench.text(SHARED)).contains("[m]");
    }

    @Test
    void knowsAnEntryInASharedFileThatMoved() throws IOException {
        bench.run(rendered("foo", section("m", "one", "two")));
        Files.move(bench.target().resolve(SHARED), bench.target().resolve("moved.txt"));
        Contributed now = new Contributed(
                "moved.txt", "Sections", List.of(), Contribution.entry(SectionEdit.of("m", "one", "TWO")));

        Plan plan = bench.run(rendered("foo", now));

        assertThat(bench.text("moved.txt")).contains("[m]\none\nTWO\n");
        assertThat(plan.byHand()).isEmpty();
    }
}
