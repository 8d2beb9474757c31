package org.ddintegration.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ddintegration.edit.rst.RstSection;
import org.ddintegration.edit.rst.RstTableRow;
import org.junit.jupiter.api.Test;

class DocumentEntriesTest {
    private static final RstSection SECTION = new RstSection(
            "greenstalk", List.of(".. _greenstalk:", "", "Greenstalk", "^^^^^^^^^^", ".. automodule:: pkg.greenstalk"));
    private static final RstTableRow ROW = new RstTableRow("greenstalk", "| :ref:`greenstalk` | >= 2.0 | Yes |");

    private static String section(String name, String... labels) {
        return ".. _" + String.join(":\n.. _", labels) + ":\n\n" + name + "\n" + "^".repeat(name.length()) + "\ntext\n";
    }

    @Test
    void aSectionIsUnderlinedLikeItsSiblingsAndApartAsTheyAre() {
        String flask = section("Flask", "flask_cache", "flask");
        String kafka = section("kafka", "kafka");
        String head = ".. _all:\n\nAll\n---\n\n";
        assertThat(SECTION.put(head + flask + "\n\n" + kafka))
                .isEqualTo(
                        head + flask + "\n\n.. _greenstalk:\n\nGreenstalk\n^^^^^^^^^^\n.. automodule:: pkg.greenstalk\n"
                                + "\n\n" + kafka);
    }

    @Test
    void aTitleIsUnderlinedAsItsNeighboursAre() {
        assertThat(SECTION.put("Top\n===\n\n.. _aa:\n\nA a\n---\n\n.. _bb:\n\nB b\n---\n"))
                .contains("Greenstalk\n----------\n.. automodule");
    }

    @Test
    void aSectionIsFoundByAnyOfItsLabels() {
        String text = "Top\n===\n\n" + section("Flask", "greenstalk", "flask");
        assertThat(SECTION.find(text).orElseThrow().line(text)).isEqualTo(4);
    }

    @Test
    void aDocumentWithoutLabelledSectionsIsRefused() {
        assertThatThrownBy(() -> SECTION.put("Top\n===\n\ntext\n"))
                .isInstanceOf(UnknownShapeException.class)
                .hasMessageContaining(".. _greenstalk:");
    }

    private static final String TABLE = """
            +--------------------+---------+-----+-----+
            |    Integration     | Version | On  | EOL |
            +====================+=========+=====+=====+
            | :ref:`flask`       | >= 1.1  | Yes |     |
            +--------------------+---------+-----+-----+
            | :ref:`events <kafka>` (c) | * | No |   |
            +--------------------+---------+-----+-----+

            .. [1] a note
            """;

    @Test
    void aRowIsAsWideAsItsTable() {
        assertThat(ROW.put(TABLE).lines().toList())
                .containsSubsequence(
                        "| :ref:`flask`       | >= 1.1  | Yes |     |",
                        "+--------------------+---------+-----+-----+",
                        "| :ref:`greenstalk`  | >= 2.0  | Yes |     |",
                        "+--------------------+---------+-----+-----+");
    }

    @Test
    void aRowIsFoundByTheLabelThatItRefersTo() {
        EntryEdit kafka = new RstTableRow("kafka", "| :ref:`kafka` | | |");
        assertThat(kafka.find(TABLE).orElseThrow().line(TABLE)).isEqualTo(6);
    }

    @Test
    void aRowThatIsTooWideIsRefused() {
        EntryEdit wide = new RstTableRow("wide", "| :ref:`wide` | >= 2.0.10 | Yes |");
        assertThatThrownBy(() -> wide.put(TABLE))
                .isInstanceOf(UnknownShapeException.class)
                .hasMessageContaining(">= 2.0.10");
    }

    @Test
    void aTextWithoutATableIsRefused() {
        assertThatThrownBy(() -> ROW.put("text\n")).isInstanceOf(UnknownShapeException.class);
    }

    @Test
    void aWordGoesBehindALastLineWithoutLineEnd() {
        assertThat(TextLine.word("tinydb").put("aiopg\nredis")).isEqualTo("aiopg\nredis\ntinydb");
    }

    @Test
    void aWordGoesAboveTheCommentOfTheNext() {
        assertThat(TextLine.word("my").put("mysql\n# of the tests\nNam\n"))
                .isEqualTo("my\nmysql\n# of the tests\nNam\n");
    }

    @Test
    void aRowOfCsvIsKnownByItsFirstField() {
        assertThat(TextLine.csv("b,~=2.0", 1, 0).put("name,version\na,0\nb,0\n"))
                .isEqualTo("name,version\na,0\nb,~=2.0\n");
    }
}
