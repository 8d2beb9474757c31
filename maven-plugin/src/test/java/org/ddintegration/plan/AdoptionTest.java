package org.ddintegration.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.plan.Workbench.SHARED;
import static org.ddintegration.plan.Workbench.file;
import static org.ddintegration.plan.Workbench.rendered;
import static org.ddintegration.plan.Workbench.section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.edit.CommonEntry;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.plan.merge.OnConflict;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Options;
import org.ddintegration.plan.model.Piece;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.model.Reason;
import org.ddintegration.plan.model.Rendered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on a target that holds the integration already, and no baseline that knows of it. */
class AdoptionTest {
    private static final Rendered FOO =
            rendered("foo", file("foo/a.py", List.of("a")), file("foo/b.py", List.of("b")), section("m", "new"));

    private static final Options OVERWRITE = new Options(OnConflict.OVERWRITE, false);

    private static final Options REPLACE = Options.DEFAULT.replacing(true);

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
    void replacesAndSavesWhatDiffersOnlyWhenToldToOverwrite() throws IOException {
        bench.file("foo/a.py", "by hand\n");
        bench.edit(SHARED, "[z]", "[m]\nby hand\n\n[z]");
        String shared = bench.text(SHARED);

        Plan plan = bench.run(OVERWRITE, FOO);

        assertThat(bench.text("foo/a.py")).isEqualTo("a\n");
        assertThat(bench.text(SHARED)).contains("[m]\nnew\n").doesNotContain("by hand");
        assertThat(bench.state().resolve("foo/backup/foo/a.py")).hasContent("by hand\n");
        assertThat(bench.state().resolve("foo/backup/" + SHARED)).hasContent(shared);
        assertThat(plan.changes().stream()
                        .flatMap(change -> change.pieces().stream())
                        .filter(piece -> piece.reason() == Reason.OVERWRITTEN))
                .hasSize(2);
        assertThat(bench.run(FOO).writes()).isFalse();
    }

    @Test
    void replacesWhatStoodThereAndBringsItBackWhenItIsTakenOut() throws IOException {
        bench.file("foo/a.py", "by hand\n");
        bench.file("foo/b.py", "b\n");
        bench.edit(SHARED, "[z]", "[m]\nby hand\n\n[z]");
        var before = bench.tree();

        Plan plan = bench.run(REPLACE, FOO);
        boolean writesAgain = bench.run(FOO).writes();
        String replacing = bench.text(SHARED);
        bench.run(rendered("foo", file("foo/a.py", List.of("A")), file("foo/b.py", List.of("b")), section("m", "new")));
        bench.remove(Options.DEFAULT, FOO);

        assertThat(plan.changes().stream()
                        .flatMap(change -> change.pieces().stream())
                        .filter(piece -> piece.reason() == Reason.REPLACED))
                .extracting(Piece::action)
                .containsExactly(Action.UPDATE, Action.UPDATE);
        assertThat(writesAgain).isFalse();
        assertThat(replacing).contains("[m]\nnew\n").doesNotContain("by hand");
        assertThat(bench.state().resolve("foo/backup/foo/a.py")).hasContent("by hand\n");
        assertThat(bench.tree()).isEqualTo(before);
    }

    @Test
    void keepsWhatWasEditedSinceItReplacedSomethingWhenItIsTakenOut() throws IOException {
        bench.file("foo/a.py", "by hand\n");
        bench.run(REPLACE, FOO);
        bench.file("foo/a.py", "a\nedited\n");

        bench.remove(Options.DEFAULT, FOO);

        assertThat(bench.text("foo/a.py")).isEqualTo("a\nedited\n");
    }

    @Test
    void savesASharedFileOnceAndAsItWasWhenSeveralOfItsEntriesAreReplaced() throws IOException {
        bench.edit(SHARED, "[z]", "[m]\nmine\n\n[n]\nmine\n\n[z]");
        String shared = bench.text(SHARED);

        bench.run(OVERWRITE, rendered("foo", section("m", "1"), section("n", "2")));

        assertThat(bench.text(SHARED))
                .isEqualTo(shared.replace("[m]\nmine", "[m]\n1").replace("[n]\nmine", "[n]\n2"));
        assertThat(bench.state().resolve("foo/backup")).isDirectoryContaining("glob:**" + SHARED);
        assertThat(bench.state().resolve("foo/backup/" + SHARED)).hasContent(shared);
        assertThat(bench.state().resolve("foo/backup/" + SHARED + ".1")).doesNotExist();
    }

    @Test
    void leavesAloneWhatSeveralNeedWhenToldToOverwrite() throws IOException {
        bench.edit(SHARED, "[z]", "[m]\nby hand\n\n[z]");
        var before = bench.tree();
        EntryEdit common = new CommonEntry(SectionEdit.of("m", "new"));

        bench.run(OVERWRITE, rendered("foo", new Contributed(SHARED, "Words", List.of(), Contribution.entry(common))));

        assertThat(bench.tree()).isEqualTo(before);
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

    @Test
    void takesAFunctionThatWasEditedForAnEditOfThatFunctionAlone() throws IOException {
        bench.run(module("a", "b", "c"));
        bench.forget("foo");
        bench.edit("foo/patch.py", "    call b\n", "    by hand\n");

        Plan plan = bench.run(module("a", "b", "c"));
        bench.run(rendered("foo", file("foo/patch.py", lines("A", "b", "c"))));

        assertThat(plan.writes()).isFalse();
        assertThat(plan.changes().get(0).pieces())
                .singleElement()
                .extracting(Piece::reason)
                .isEqualTo(Reason.ADOPTED);
        assertThat(bench.text("foo/patch.py")).isEqualTo(text("A", "b", "c").replace("    call b\n", "    by hand\n"));
    }

    @Test
    void putsInAFunctionThatIsNotThere() throws IOException {
        bench.run(module("a", "c"));
        bench.forget("foo");
        bench.edit("foo/patch.py", "    call a\n", "    call a\n    by hand\n");

        bench.run(module("a", "b", "c"));

        assertThat(bench.text("foo/patch.py"))
                .isEqualTo(text("a", "b", "c").replace("    call a\n", "    call a\n    by hand\n"));
    }

    @Test
    void takesWhatDiffersInStyleAloneAsItsOwn() throws IOException {
        bench.run(module("a", "b"));
        bench.forget("foo");
        String restyled = text("a", "b").replace("    ", "  ");
        bench.file("foo/patch.py", restyled);

        assertThat(bench.run(module("a", "b")).writes()).isFalse();
        bench.run(rendered("foo"));

        assertThat(bench.tree()).doesNotContainKey("foo/patch.py");
    }

    private static Rendered module(String... names) {
        return rendered("foo", file("foo/patch.py", lines(names)));
    }

    private static String text(String... names) {
        return String.join("\n", lines(names)) + "\n";
    }

    private static List<String> lines(String... names) {
        List<String> lines = new ArrayList<>(List.of("import os", "", ""));
        for (String name : names) {
            lines.addAll(List.of("def traced_" + name + "():", "    first", "    call " + name, "", ""));
        }
        lines.addAll(List.of("def patch():", "    done"));
        return lines;
    }
}
