package org.ddintegration.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.plan.Workbench.SHARED;
import static org.ddintegration.plan.Workbench.section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.plan.merge.Markers;
import org.ddintegration.plan.merge.OnConflict;
import org.ddintegration.plan.model.Options;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.model.Rendered;
import org.eclipse.jgit.util.FileUtils;

/** Lines written by hand anywhere into what was generated, and then another rendering. */
class HandEditsSurviveTest {
    private static final String PATCH = "foo/patch.py";

    /** What is rendered: the lines of a file and of an entry; no entry when that is empty. */
    private record Rendering(List<String> lines, List<String> entry, boolean twoFiles) {
        Rendered rendered() {
            var pieces = new ArrayList<>(List.of(Workbench.file(PATCH, lines)));
            if (!entry.isEmpty()) {
                pieces.add(section("m", entry.toArray(String[]::new)));
            }
            if (twoFiles) {
                pieces.add(Workbench.file("foo/more.py", entry));
            }
            return Workbench.rendered("foo", pieces.toArray(Contributed[]::new));
        }
    }

    private record HandEdit(String path, int place, boolean replaces) {}

    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("hand-edits");
    }

    @AfterProperty
    void deleteFolder() throws IOException {
        FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE);
    }

    @Property(tries = 250)
    void inTheTargetOrInTheBackup(
            @ForAll("renderings") Rendering first,
            @ForAll("renderings") Rendering second,
            @ForAll("edits") List<HandEdit> edits,
            @ForAll OnConflict onConflict)
            throws IOException {
        Workbench bench = new Workbench(Files.createTempDirectory(folder, "try"));
        bench.run(first.rendered());
        List<String> written = new ArrayList<>();
        for (HandEdit edit : edits) {
            apply(bench, edit, "by hand " + written.size() + ".").ifPresent(written::add);
        }

        Plan plan = bench.plan(new Options(onConflict, false), second.rendered());
        if (plan.problems().isEmpty()) {
            bench.write(plan);
        }

        String kept = bench.tree().values() + ""
                + Workbench.tree(bench.state()).entrySet().stream()
                        .filter(file -> file.getKey().contains("backup"))
                        .toList();
        assertThat(written).allMatch(kept::contains);
        assertThat(plan.hasConflict() && onConflict == OnConflict.MERGE)
                .isEqualTo(bench.tree().values().stream()
                        .anyMatch(text -> Markers.firstLine(text).isPresent()));
    }

    @Property(tries = 100)
    void aSecondRunWritesNothing(
            @ForAll("renderings") Rendering first,
            @ForAll("renderings") Rendering second,
            @ForAll("edits") List<HandEdit> edits)
            throws IOException {
        Workbench bench = new Workbench(Files.createTempDirectory(folder, "try"));
        bench.run(first.rendered());
        for (HandEdit edit : edits) {
            var unused = apply(bench, edit, "by hand");
        }
        bench.run(new Options(OnConflict.KEEP, false), second.rendered());
        var state = Workbench.tree(bench.state());

        Plan again = bench.run(new Options(OnConflict.KEEP, false), second.rendered());

        assertThat(again.writes()).isFalse();
        assertThat(Workbench.tree(bench.state())).isEqualTo(state);
    }

    @Provide
    Arbitrary<Rendering> renderings() {
        Arbitrary<List<String>> lines =
                Arbitraries.of("a", "b", "c", "    d").list().ofMaxSize(8);
        return Combinators.combine(lines.filter(list -> !list.isEmpty()), lines, Arbitraries.of(true, false))
                .as(Rendering::new);
    }

    @Provide
    Arbitrary<List<HandEdit>> edits() {
        return Combinators.combine(
                        Arbitraries.of(PATCH, SHARED, "foo/more.py"),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(true, false))
                .as(HandEdit::new)
                .list()
                .ofMaxSize(4);
    }

    /** Puts a line in, or in place of another that nobody wrote by hand and no edit needs. */
    private static Optional<String> apply(Workbench bench, HandEdit edit, String line) throws IOException {
        if (!Files.exists(bench.target().resolve(edit.path))) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(bench.text(edit.path).lines().toList());
        int first = edit.path.equals(SHARED) ? lines.indexOf("[m]") + 1 : 0;
        int at = Math.min(lines.size(), first + edit.place);
        boolean replaces = edit.replaces && at < lines.size() && lines.get(at).matches("[abcd ]+");
        if (replaces) {
            lines.set(at, line);
        } else {
            lines.add(at, line);
        }
        bench.file(edit.path, String.join("\n", lines) + "\n");
        return Optional.of(line);
    }
}
