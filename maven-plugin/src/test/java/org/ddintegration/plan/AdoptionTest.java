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
import org.ddintegration.plan.merge.OnConflict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on a target that holds the integration already, and no baseline that knows of it. */
class AdoptionTest {
    private static final Rendered FOO =
            rendered("foo", file("foo/a.py", List.of("a")), file("foo/b.py", List.of("b")), section("m", "new"));

    private Workbench bench;

    @BeforeEach
    void setUp(@TempDir Path folder) throws IOException {
        bench = new Workbench(folder);
    }

    @Test
    void takesExactMatchesAsItsOwn() throws IOException {
        bench.run(FOO);
        bench.forget("foo");

        Plan plan = bench.run(FOO);
        bench.run(rendered("foo", file("foo/a.py", List.of("A")), file("foo/b.py", List.of("b"))));

        assertThat(plan.writes()).isFalse();
        assertThat(bench.text("foo/a.py")).isEqualTo("A\n");
        assertThat(bench.text(SHARED)).doesNotContain("[m]");
    }

    @Test
    void keepsAndReportsWhatDiffers() throws IOException {
        bench.file("foo/a.py", "by hand\n");
        bench.edit(SHARED, "[z]", "[m]\nby hand\n\n[z]");

        Plan plan = bench.run(FOO);

        assertThat(bench.text("foo/a.py")).isEqualTo("by hand\n");
        assertThat(bench.text(SHARED)).contains("[m]\nby hand\n");
        assertThat(bench.text("foo/b.py")).isEqualTo("b\n");
        assertThat(plan.changes().stream()
                        .flatMap(change -> change.pieces().stream())
                        .filter(piece -> piece.reason() == Reason.FOREIGN))
                .extracting(Piece::action)
                .containsExactly(Action.KEEP, Action.KEEP);
    }

    @Test
    void overwritesNothingThatItDoesNotKnowEvenWhenToldTo() throws IOException {
        bench.file("foo/a.py", "by hand\n");

        for (int run = 0; run < 2; run++) {
            bench.run(new Options(OnConflict.OVERWRITE, true), FOO);
        }

        assertThat(bench.text("foo/a.py")).isEqualTo("by hand\n");
    }

    @Test
    void writesEverythingAgainIntoATargetThatWasReset() throws IOException {
        bench.run(FOO);
        var after = bench.tree();
        Files.delete(bench.target().resolve("foo/a.py"));
        Files.delete(bench.target().resolve("foo/b.py"));
        bench.file(SHARED, "= sections\n\n[a]\nx\n\n[z]\ny\n");

        bench.run(FOO);

        assertThat(bench.tree()).isEqualTo(after);
    }

    @Test
    void writesAllEntriesAgainWhenOnlySharedFilesWereReset() throws IOException {
        Rendered two = rendered("foo", file("foo/a.py", List.of("a")), section("m", "1"), section("n", "2"));
        bench.run(two);
        var after = bench.tree();
        bench.file(SHARED, "= sections\n\n[a]\nx\n\n[z]\ny\n");

        bench.run(two);

        assertThat(bench.tree()).isEqualTo(after);
    }

    @Test
    void takesTheBaselineOfACheckoutThatWasMoved() throws IOException {
        bench.run(FOO);
        bench.edit("foo/a.py", "a", "a\nby hand");
        bench.moveTarget("elsewhere");

        bench.run(rendered(
                "foo", file("foo/a.py", List.of("first", "a")), file("foo/b.py", List.of("b")), section("m", "new")));

        assertThat(bench.text("foo/a.py")).isEqualTo("first\na\nby hand\n");
    }
}
