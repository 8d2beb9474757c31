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
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Piece;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.model.Reason;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every hand edit meets every change of the descriptor, in a whole file and in an entry. */
class MergeMatrixTest {
    private static final String PATCH = "foo/patch.py";
    private static final List<String> LINES = List.of("import", "-", "hook", "body", "-", "end");

    private enum Edit {
        NONE,
        ELSEWHERE,
        SAME_LINE,
        DELETED,
        MOVED
    }

    private enum Rendering {
        SAME,
        CHANGED,
        HOOK_GONE
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "NONE,      SAME,      UNCHANGED, NONE,                'import - hook body - end'",
        "NONE,      CHANGED,   UPDATE,    NONE,                'import - hook BODY - end'",
        "NONE,      HOOK_GONE, UPDATE,    NONE,                'import - - end'",
        "ELSEWHERE, SAME,      KEEP,      EDITED,              'import - hook body - end mine'",
        "ELSEWHERE, CHANGED,   UPDATE,    NONE,                'import - hook BODY - end mine'",
        "ELSEWHERE, HOOK_GONE, UPDATE,    NONE,                'import - - end mine'",
        "SAME_LINE, SAME,      KEEP,      EDITED,              'import - hook mine - end'",
        "SAME_LINE, CHANGED,   CONFLICT,  BOTH_CHANGED,        'import - hook <mine|body|BODY> - end'",
        "SAME_LINE, HOOK_GONE, KEEP,      PARTLY_ORPHANED,     'import - hook mine - end'",
        "DELETED,   SAME,      KEEP,      DELETED,             ",
        "DELETED,   CHANGED,   CONFLICT,  DELETED_AND_CHANGED, ",
        "DELETED,   HOOK_GONE, CONFLICT,  DELETED_AND_CHANGED, ",
        "MOVED,     SAME,      KEEP,      DELETED,             ",
        "MOVED,     CHANGED,   CONFLICT,  DELETED_AND_CHANGED, ",
        "MOVED,     HOOK_GONE, CONFLICT,  DELETED_AND_CHANGED, ",
    })
    void aFile(Edit edit, Rendering rendering, Action action, Reason reason, String text) throws IOException {
        Workbench bench = new Workbench(folder);
        Contributed entry = section("m", "new");
        bench.run(rendered("foo", file(PATCH, LINES), entry));
        edit(bench, edit);

        Plan plan = bench.run(rendered("foo", file(PATCH, lines(rendering)), entry));

        Change change = plan.changes().get(0);
        assertThat(change.action()).isEqualTo(action);
        assertThat(change.pieces()).singleElement().extracting(Piece::reason).isEqualTo(reason);
        assertThat(onOneLine(bench, PATCH)).isEqualTo(Optional.ofNullable(text));
        assertThat(Files.exists(bench.target().resolve("bar.py"))).isEqualTo(edit == Edit.MOVED);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,      SAME,      UNCHANGED, NONE,                'x  [m] import - hook body - end  y'",
        "NONE,      CHANGED,   UPDATE,    NONE,                'x  [m] import - hook BODY - end  y'",
        "NONE,      HOOK_GONE, DELETE,    NONE,                'x  y'",
        "ELSEWHERE, SAME,      KEEP,      EDITED,              'x  [m] import - hook body - end mine  y'",
        "ELSEWHERE, CHANGED,   UPDATE,    NONE,                'x  [m] import - hook BODY - end mine  y'",
        "ELSEWHERE, HOOK_GONE, ,          ,                    'x  [m] import - hook body - end mine  y'",
        "SAME_LINE, SAME,      KEEP,      EDITED,              'x  [m] import - hook mine - end  y'",
        "SAME_LINE, CHANGED,   CONFLICT,  BOTH_CHANGED,        'x  [m] import - hook <mine|body|BODY> - end  y'",
        "SAME_LINE, HOOK_GONE, ,          ,                    'x  [m] import - hook mine - end  y'",
        "DELETED,   SAME,      KEEP,      DELETED,             'x  y'",
        "DELETED,   CHANGED,   CONFLICT,  DELETED_AND_CHANGED, 'x  y'",
        "DELETED,   HOOK_GONE, ,          ,                    'x  y'",
        "MOVED,     SAME,      UNCHANGED, NONE,                'x  y  [m] import - hook body - end'",
        "MOVED,     CHANGED,   UPDATE,    NONE,                'x  y  [m] import - hook BODY - end'",
        "MOVED,     HOOK_GONE, DELETE,    NONE,                'x  y'",
    })
    void anEntry(Edit edit, Rendering rendering, Action action, Reason reason, String text) throws IOException {
        Workbench bench = new Workbench(folder);
        Contributed file = file(PATCH, LINES);
        bench.file(SHARED, "= sections\n\n[a]\n\n[z]\n");
        bench.run(rendered("foo", file, section("m", LINES.toArray(String[]::new))));
        editEntry(bench, edit);

        Plan plan = rendering == Rendering.HOOK_GONE
                ? bench.run(rendered("foo", file))
                : bench.run(rendered("foo", file, section("m", lines(rendering).toArray(String[]::new))));

        Optional<Change> change =
                plan.changes().stream().filter(c -> c.path().equals(SHARED)).findFirst();
        assertThat(change.map(c -> c.pieces().get(0).action())).isEqualTo(Optional.ofNullable(action));
        assertThat(change.map(c -> c.pieces().get(0).reason())).isEqualTo(Optional.ofNullable(reason));
        assertThat(plan.byHand()).hasSize(action == null ? 1 : 0);
        assertThat(onOneLine(bench, SHARED)
                        .map(line -> line.replace("= sections  [a]", "x").replace("[z]", "y")))
                .contains(text);
    }

    private static List<String> lines(Rendering rendering) {
        Stream<String> lines =
                switch (rendering) {
                    case SAME -> LINES.stream();
                    case CHANGED -> LINES.stream().map(line -> line.equals("body") ? "BODY" : line);
                    case HOOK_GONE -> LINES.stream().filter(line -> !line.equals("hook") && !line.equals("body"));
                };
        return lines.toList();
    }

    private static void edit(Workbench bench, Edit edit) throws IOException {
        Path file = bench.target().resolve(PATCH);
        switch (edit) {
            case NONE -> {}
            case ELSEWHERE -> bench.edit(PATCH, "end\n", "end\nmine\n");
            case SAME_LINE -> bench.edit(PATCH, "body", "mine");
            case DELETED -> Files.delete(file);
            case MOVED -> Files.move(file, bench.target().resolve("bar.py"));
        }
    }

    private static void editEntry(Workbench bench, Edit edit) throws IOException {
        String entry = "[m]\n" + String.join("\n", LINES);
        switch (edit) {
            case NONE -> {}
            case ELSEWHERE -> bench.edit(SHARED, "end\n", "end\nmine\n");
            case SAME_LINE -> bench.edit(SHARED, "body", "mine");
            case DELETED -> bench.edit(SHARED, entry + "\n\n", "");
            case MOVED -> bench.file(SHARED, "= sections\n\n[a]\n\n[z]\n\n" + entry + "\n");
        }
    }

    /** Conflicts as {@code <yours|before|now>}. */
    private static Optional<String> onOneLine(Workbench bench, String path) throws IOException {
        if (!Files.exists(bench.target().resolve(path))) {
            return Optional.empty();
        }
        return Optional.of(bench.text(path)
                .replace("<<<<<<< yours\n", "<")
                .replace("\n||||||| generated before\n", "|")
                .replace("\n=======\n", "|")
                .replace("\n>>>>>>> generated now\n", ">\n")
                .strip()
                .replace("\n", " "));
    }
}
