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

class ConflictTest {
    private static final Rendered NEW = rendered("foo", file("a.py", List.of("1", "TWO")), section("m", "TWO"));
    private static final String MARKED =
            "<<<<<<< yours\nby hand\n||||||| generated before\ntwo\n=======\nTWO\n>>>>>>> generated now\n";

    private Workbench bench;

    @BeforeEach
    void setUp(@TempDir Path folder) throws IOException {
        bench = new Workbench(folder);
        bench.run(rendered("foo", file("a.py", List.of("1", "two")), section("m", "two")));
        bench.edit("a.py", "two", "by hand");
        bench.edit(SHARED, "two", "by hand");
    }

    @Test
    void isMarkedWithAllThreeSides() throws IOException {
        Plan plan = bench.run(NEW);

        assertThat(plan.hasConflict()).isTrue();
        assertThat(bench.text("a.py")).isEqualTo("1\n" + MARKED);
        assertThat(bench.text(SHARED)).isEqualTo("= sections\n\n[a]\nx\n\n[m]\n" + MARKED + "\n[z]\ny\n");
    }

    @Test
    void isMarkedInTheLineEndsOfTheFile() throws IOException {
        bench.edit(SHARED, "\n", "\r\n");

        bench.run(NEW);

        assertThat(bench.text(SHARED)).contains(MARKED.replace("\n", "\r\n")).doesNotContainPattern("[^\r]\n");
    }

    @Test
    void isMarkedWhereBothSidesEndInMoreLinesThanStoodThere() throws IOException {
        bench.edit("a.py", "by hand", "by hand\nsame\nsame");

        bench.run(rendered("foo", file("a.py", List.of("1", "TWO", "same", "same"))));

        assertThat(bench.text("a.py")).isEqualTo("""
                1
                <<<<<<< yours
                by hand
                ||||||| generated before
                =======
                TWO
                >>>>>>> generated now
                same
                same
                """);
    }

    @Test
    void stopsTheNextRunUntilItIsResolved() throws IOException {
        bench.run(NEW);
        var conflicting = bench.tree();

        assertThatThrownBy(() -> bench.run(NEW))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("a.py:2: '<<<<<<<': the file still holds conflict markers")
                .hasMessageContaining("shared.txt:7:");
        assertThat(bench.tree()).isEqualTo(conflicting);
    }

    @Test
    void isOverOnceItIsResolved() throws IOException {
        bench.run(NEW);
        bench.file("a.py", "1\nby hand and TWO\n");
        bench.edit(SHARED, MARKED, "by hand and TWO\n");

        Plan plan = bench.run(NEW);

        assertThat(plan.changes()).extracting(Change::action).containsOnly(Action.KEEP);
        assertThat(bench.text("a.py")).isEqualTo("1\nby hand and TWO\n");
    }

    @Test
    void keepsTheHandEditWhenToldTo() throws IOException {
        var before = bench.tree();

        Plan plan = bench.run(new Options(OnConflict.KEEP, false), NEW);

        assertThat(plan.hasConflict()).isFalse();
        assertThat(bench.tree()).isEqualTo(before);
    }

    @Test
    void overwritesWhenToldToAndSavesTheHandEdit() throws IOException {
        Plan plan = bench.run(new Options(OnConflict.OVERWRITE, false), NEW);

        assertThat(plan.hasConflict()).isFalse();
        assertThat(bench.text("a.py")).isEqualTo("1\nTWO\n");
        assertThat(bench.text(SHARED)).contains("[m]\nTWO\n");
        assertThat(bench.state().resolve("foo/backup/a.py")).hasContent("1\nby hand\n");
        assertThat(bench.state().resolve("foo/backup/shared.txt")).content().contains("[m]\nby hand\n");
    }

    @Test
    void overwritesNoBackup() throws IOException {
        bench.run(new Options(OnConflict.OVERWRITE, false), NEW);
        bench.edit("a.py", "TWO", "by hand again");

        bench.run(new Options(OnConflict.OVERWRITE, false), rendered("foo", file("a.py", List.of("1", "2"))));

        assertThat(bench.state().resolve("foo/backup/a.py")).hasContent("1\nby hand\n");
        assertThat(bench.state().resolve("foo/backup/a.py.1")).hasContent("1\nby hand again\n");
    }

    @Test
    void writesNothingAtAllWhenToldToAbort() throws IOException {
        var before = bench.tree();
        var state = Workbench.tree(bench.state());

        assertThatThrownBy(() -> bench.run(new Options(OnConflict.ABORT, false), NEW))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("a.py: 'abort'")
                .hasMessageContaining("shared.txt: 'abort'");
        assertThat(bench.tree()).isEqualTo(before);
        assertThat(Workbench.tree(bench.state())).isEqualTo(state);
    }

    @Test
    void putsBackWhatWasDeletedWhenToldToOverwrite() throws IOException {
        Files.delete(bench.target().resolve("a.py"));

        bench.run(new Options(OnConflict.OVERWRITE, false), NEW);

        assertThat(bench.text("a.py")).isEqualTo("1\nTWO\n");
    }
}
