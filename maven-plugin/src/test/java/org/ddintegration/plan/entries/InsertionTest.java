package org.ddintegration.plan.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ddintegration.edit.Region;
import org.ddintegration.plan.content.Content;
import org.junit.jupiter.api.Test;

class InsertionTest {
    @Test
    void cutsAWordFromAListWithoutFinalNewline() {
        String inserted = inserted("a\nb", "a\nb\nfoo");

        assertThat(Insertion.cut(Content.PROSE, "a\nb\nfoo", inserted)).contains("a\nb");
        assertThat(Insertion.cut(Content.PROSE, "a\nb\nfoo\nzoo\n", inserted)).contains("a\nb\nzoo\n");
    }

    @Test
    void doesNotCutALongerWord() {
        String inserted = inserted("a\n", "a\nfoo\n");

        assertThat(Insertion.cut(Content.PROSE, "a\nfoot\nbarfoo\n", inserted)).isEmpty();
    }

    @Test
    void cutsASectionThatWasMovedToTheEnd() {
        String inserted = inserted("a\n\nz\n", "a\n\nfoo\nbar\n\nz\n");

        assertThat(Insertion.cut(Content.PROSE, "a\n\nz\n\nfoo\nbar\n", inserted))
                .contains("a\n\nz\n");
    }

    @Test
    void cutsNothingThatStandsTwice() {
        String inserted = inserted("a\n", "a\nfoo\n");

        assertThat(Insertion.cut(Content.PROSE, "foo\na\nfoo\n", inserted)).isEmpty();
    }

    @Test
    void leavesAnEntryThatLinesWereIndentedInto() {
        String inserted = inserted("a:\n  z: 1\n", "a:\n  foo:\n    - 1\n  z: 1\n", "  foo:\n    - 1");

        assertThat(Insertion.cut(Content.PROSE, "a:\n  foo:\n    - 1\n    - 2\n  z: 1\n", inserted))
                .isEmpty();
        assertThat(Insertion.cut(Content.PROSE, "a:\n  foo:\n    - 1\n\n    - 2\n", inserted))
                .isEmpty();
        assertThat(Insertion.cut(Content.PROSE, "a:\n  foo:\n    - 1\n  b: 2\n", inserted))
                .contains("a:\n  b: 2\n");
    }

    @Test
    void cutsAnEntryThatIsWrittenInAnotherStyle() {
        assertThat(Insertion.cut(Content.YAML, "a: 1\nfoo:\n      - 'x'\n\nz: 1\n", "foo:\n- x\n\n"))
                .contains("a: 1\nz: 1\n");
        assertThat(Insertion.cut(
                        Content.PYTHON, "x = [\n  Venv(a=1),\n  Venv(\n    b='2',\n  ),\n]\n", "    Venv(b=\"2\"),\n"))
                .contains("x = [\n  Venv(a=1),\n]\n");
        assertThat(Insertion.cut(Content.JSON, "[\n  {\n    \"a\":1\n  },\n  2\n]\n", "    {\"a\": 1},\n"))
                .contains("[\n  2\n]\n");
    }

    @Test
    void leavesAnEntryInAnotherStyleThatSaysMore() {
        assertThat(Insertion.cut(Content.YAML, "foo:\n    - 'x'\n    - y\n", "foo:\n- x\n"))
                .isEmpty();
        assertThat(Insertion.cut(Content.YAML, "foo:\n    - 'x' # mine\n", "foo:\n- x\n"))
                .isEmpty();
        assertThat(Insertion.cut(Content.PYTHON, "x = [Venv(a=1), Venv(b='2')]\n", "    Venv(b=\"2\"),\n"))
                .isEmpty();
    }

    @Test
    void knowsNothingOfAnEntryThatChangesALine() {
        assertThat(inserted("a = [b]\n", "a = [b, foo]\n")).isEqualTo(Insertion.UNKNOWN);
        assertThat(inserted("a\n", "b\nfoo\n")).isEqualTo(Insertion.UNKNOWN);
    }

    @Property(tries = 2000)
    void cutsJustWhatWasInserted(
            @ForAll("paragraphs") List<String> paragraphs, @ForAll("paragraph") String entry, @ForAll int place) {
        Assume.that(!paragraphs.contains(entry));
        int at = Math.floorMod(place, paragraphs.size());
        String without = String.join("\n\n", paragraphs) + "\n";
        List<String> more = new ArrayList<>(paragraphs);
        more.add(at, entry);
        String with = String.join("\n\n", more) + "\n";

        Assume.that(!inserted(without, with, entry).isEmpty());
        assertThat(Insertion.cut(Content.PROSE, with, inserted(without, with, entry)))
                .matches(cut -> cut.isEmpty() || cut.get().equals(without));
    }

    @Test
    void tellsAnEntryFromNeighboursThatBeginAlike() {
        String inserted = inserted("Venv(\nb\n),\n", "Venv(\nfoo\n),\nVenv(\nb\n),\n", "Venv(\nfoo\n),");

        assertThat(inserted).isEqualTo("Venv(\nfoo\n),\n");
    }

    @Test
    void tellsAnEntryFromNeighboursThatEndAlike() {
        String inserted = inserted("a\n1", "a\n1\n\nfoo\n1", "foo\n1");

        assertThat(inserted).isEqualTo("\n\nfoo\n1");
    }

    private static String inserted(String without, String with) {
        return inserted(without, with, "foo");
    }

    private static String inserted(String without, String with, String entry) {
        int start = ("\n" + with + "\n").indexOf("\n" + entry + "\n");
        return Insertion.between(without, with, new Region(Math.max(0, start), Math.max(0, start) + entry.length()));
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return paragraph().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> paragraph() {
        return Arbitraries.strings()
                .withChars("ab")
                .ofMinLength(1)
                .ofMaxLength(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(lines -> String.join("\n", lines));
    }
}
