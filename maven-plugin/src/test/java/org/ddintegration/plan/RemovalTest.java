package org.ddintegration.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ddintegration.plan.Workbench.SHARED;
import static org.ddintegration.plan.Workbench.file;
import static org.ddintegration.plan.Workbench.rendered;
import static org.ddintegration.plan.Workbench.section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.merge.OnConflict;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Options;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.model.Rendered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovalTest {
    private static final Rendered FOO =
            rendered("foo", file("made/foo/a.py", List.of("a")), file("there/b.py", List.of("b")), section("m", "new"));
    private static final Rendered NOTHING_KNOWN = rendered("foo");

    private Workbench bench;

    @BeforeEach
    void setUp(@TempDir Path folder) throws IOException {
        bench = new Workbench(folder);
        Files.createDirectories(bench.target().resolve("there"));
    }

    @Test
    void leavesTheTargetAsItWas() throws IOException {
        var before = bench.tree();
        bench.run(FOO);

        bench.remove(Options.DEFAULT, FOO);

        assertThat(bench.tree()).isEqualTo(before);
        assertThat(Workbench.tree(bench.state()).keySet()).noneMatch(path -> path.endsWith(".json"));
    }

    @Test
    void leavesTheTargetAsItWasWhereNothingCanBeRendered() throws IOException {
        var before = bench.tree();
        bench.run(FOO);

        bench.remove(Options.DEFAULT, NOTHING_KNOWN);

        assertThat(bench.tree()).isEqualTo(before);
    }

    @Test
    void takesOutWhatWasRenderedThenAndNotWhatWouldBeRenderedNow() throws IOException {
        var before = bench.tree();
        bench.run(FOO);
        bench.file("there/c.py", "c\n");

        bench.remove(Options.DEFAULT, rendered("foo", file("there/c.py", List.of("c")), section("m", "other")));

        before.put("there/c.py", "c\n");
        assertThat(bench.tree()).isEqualTo(before);
    }

    @Test
    void leavesAllAsItIsWithoutABaseline() throws IOException {
        bench.run(FOO);
        bench.forget("foo");
        var before = bench.tree();

        bench.remove(Options.DEFAULT, FOO);

        assertThat(bench.tree()).isEqualTo(before);
    }

    @Test
    void takesNothingOutOfGitsOwnFolderWhateverTheBaselineSays() throws IOException {
        bench.run(rendered("foo", file("x.git/config", List.of("[core]"))));
        bench.file(".git/config", "[core]\n");
        bench.replaceInBaseline("foo", "x.git/config", ".git/config");

        assertThatThrownBy(() -> bench.remove(new Options(OnConflict.MERGE, true), NOTHING_KNOWN))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(".git/config");

        assertThat(bench.text(".git/config")).isEqualTo("[core]\n");
    }

    @Test
    void keepsAndListsWhatWasEditedByHand() throws IOException {
        bench.run(FOO);
        bench.edit("made/foo/a.py", "a", "by hand");
        bench.edit(SHARED, "new", "by hand");

        Plan plan = bench.remove(Options.DEFAULT, FOO);

        assertThat(bench.text("made/foo/a.py")).isEqualTo("by hand\n");
        assertThat(bench.text(SHARED)).contains("[m]\nby hand\n");
        assertThat(plan.changes())
                .filteredOn(change -> change.action() == Action.KEEP)
                .extracting(Change::path)
                .containsExactly("made/foo/a.py", SHARED);
    }

    @Test
    void removesWhatWasEditedByHandWhenForcedAndSavesIt() throws IOException {
        var before = bench.tree();
        bench.run(FOO);
        bench.edit("made/foo/a.py", "a", "by hand");
        bench.edit(SHARED, "new", "by hand");

        bench.remove(new Options(OnConflict.MERGE, true), FOO);

        assertThat(bench.tree()).isEqualTo(before);
        assertThat(bench.state().resolve("foo/backup/made/foo/a.py")).hasContent("by hand\n");
        assertThat(bench.state().resolve("foo/backup/" + SHARED)).content().contains("[m]\nby hand\n");
    }

    @Test
    void keepsAFolderThatHoldsSomethingElse() throws IOException {
        bench.run(FOO);
        bench.file("made/foo/mine.py", "mine\n");

        bench.remove(Options.DEFAULT, FOO);

        assertThat(bench.tree()).containsKey("made/foo/mine.py").doesNotContainKey("made/foo/a.py");
    }

    @Test
    void keepsAnEntryThatAnotherIntegrationNeeds() throws IOException {
        Rendered bar = rendered("bar", file("bar.py", List.of("x")), section("m", "new"));
        var before = bench.tree();
        bench.run(FOO, bar);

        bench.remove(Options.DEFAULT, FOO);
        assertThat(bench.text(SHARED)).contains("[m]\nnew\n");

        bench.remove(Options.DEFAULT, bar);
        assertThat(bench.tree()).isEqualTo(before);
    }

    @Test
    void removesSeveralAtOnce() throws IOException {
        Rendered bar = rendered("bar", file("bar.py", List.of("x")), section("m", "new"));
        var before = bench.tree();
        bench.run(FOO, bar);

        bench.remove(Options.DEFAULT, bar, FOO);

        assertThat(bench.tree()).isEqualTo(before);
    }
}
