package org.ddintegration.it.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddintegration.it.trace.TraceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each cell of the table of the site's page, on real trees. */
@ParameterizedClass(name = "{0}")
@MethodSource("trees")
class MergeMatrixIT {
    private static final Map<TraceTree, Rendered> RENDERED = new HashMap<>();

    private final Rendered rendered;

    MergeMatrixIT(TraceTree tree) {
        this.rendered = RENDERED.computeIfAbsent(tree, Rendered::into);
    }

    static Stream<TraceTree> trees() {
        return Stream.of(new TraceTree("3.5.0"), new TraceTree("4.6.0"));
    }

    static List<MatrixCell> cells() {
        return MatrixCell.all();
    }

    @Test
    void theTableHasACellForEachEditOfFilesAndEntries() {
        assertThat(cells()).hasSize(2 * HandEdit.values().length * 3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void endsAsTheSiteSays(MatrixCell cell) {
        HandEdit edit = HandEdit.named(cell.edit());
        SortedMap<String, String> standing = rendered.edited(edit, cell, rendered.first());
        SortedMap<String, String> now = rendered.by(cell);
        Workplace.Outcome run = rendered.rerun(standing, cell);
        SortedMap<String, String> after = rendered.workplace().changed();

        String path = cell.piece().equals("file") ? HandEdit.FILE : HandEdit.SHARED;
        switch (cell.outcome()) {
            case "unchanged" -> assertSame(after, standing);
            case "kept" -> assertSame(after, with(standing, now, path));
            case "updated", "merged", "taken out" -> assertSame(after, rendered.edited(edit, cell, now));
            case "its edited code kept" -> assertSame(others(after, path), others(now, path));
            case "conflict" -> assertSame(others(after, path), others(with(standing, now, path), path));
            default -> throw new IllegalArgumentException(cell.outcome());
        }
        new Aftermath(cell, edit, run, after.get(path), standing.get(path)).check();
    }

    /** What is rendered now, but for a piece and its copies, which are as they stand. */
    private SortedMap<String, String> with(
            SortedMap<String, String> standing, SortedMap<String, String> now, String path) {
        SortedMap<String, String> all = new TreeMap<>(now);
        all.remove(path);
        standing.forEach((other, text) -> {
            if (other.equals(path) || !rendered.first().containsKey(other)) {
                all.put(other, text);
            }
        });
        return all;
    }

    private static void assertSame(SortedMap<String, String> actual, SortedMap<String, String> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        actual.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    private static SortedMap<String, String> others(SortedMap<String, String> files, String path) {
        SortedMap<String, String> others = new TreeMap<>(files);
        others.remove(path);
        return others;
    }
}
