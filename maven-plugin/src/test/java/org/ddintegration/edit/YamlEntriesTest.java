package org.ddintegration.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ddintegration.edit.yaml.YamlListItem;
import org.ddintegration.edit.yaml.YamlMapEntry;
import org.junit.jupiter.api.Test;

class YamlEntriesTest {
    private static final YamlMapEntry COMPONENT =
            new YamlMapEntry(List.of("components"), "greenstalk", List.of("greenstalk:", "  - ddtrace/greenstalk/*"));
    private static final YamlListItem ITEM = new YamlListItem(
            List.of("integrations"), "integration_name", "greenstalk", List.of("- integration_name: greenstalk"));

    @Test
    void goesIntoTheMappingNotBehindIt() {
        String text = """
                ---
                components:
                  avro:
                    - a
                  flask:
                    - b
                suites:
                  flask:
                    - c
                """;
        assertThat(COMPONENT.put(text)).isEqualTo("""
                        ---
                        components:
                          avro:
                            - a
                          flask:
                            - b
                          greenstalk:
                            - ddtrace/greenstalk/*
                        suites:
                          flask:
                            - c
                        """);
    }

    @Test
    void keepsCommentsWithTheEntryBelowThem() {
        String text = """
                components:
                  avro:
                    - a
                  # asynchronous too
                  kafka:
                    - b # c
                """;
        assertThat(COMPONENT.put(text)).isEqualTo("""
                        components:
                          avro:
                            - a
                          greenstalk:
                            - ddtrace/greenstalk/*
                          # asynchronous too
                          kafka:
                            - b # c
                        """);
    }

    @Test
    void leavesTheCommentAfterTheLastEntryBehind() {
        String text = """
                components:
                  avro:
                    - a

                # next
                suites:
                  a: b
                """;
        assertThat(COMPONENT.put(text)).isEqualTo("""
                        components:
                          avro:
                            - a
                          greenstalk:
                            - ddtrace/greenstalk/*

                        # next
                        suites:
                          a: b
                        """);
    }

    @Test
    void countsCommentLikeLinesOfABlockScalarAsContent() {
        String text = "components:\n  avro:\n    run: |\n      # no comment\n";
        assertThat(COMPONENT.put(text)).startsWith(text).endsWith("/*\n");
    }

    @Test
    void keepsTheBlankLineBetweenItems() {
        String text = """
                integrations:
                - integration_name: avro
                  a: b

                - integration_name: kafka
                """;
        assertThat(ITEM.put(text)).isEqualTo("""
                        integrations:
                        - integration_name: avro
                          a: b

                        - integration_name: greenstalk

                        - integration_name: kafka
                        """);
    }

    @Test
    void appendsToAFileWithoutAFinalLineEnd() {
        String text = "integrations:\n- integration_name: avro\n\n- integration_name: flask";
        assertThat(ITEM.put(text)).isEqualTo(text + "\n\n- integration_name: greenstalk");
    }

    @Test
    void findsAnEntryWithAQuotedKey() {
        String text = "components:\n  'greenstalk':\n    - x\n";
        assertThat(COMPONENT.remove("components:\n  a: b\n  'greenstalk':\n    - x\n"))
                .isEqualTo("components:\n  a: b\n");
        assertThat(COMPONENT.find(text).orElseThrow().line(text)).isEqualTo(2);
    }

    @Test
    void saysWhichKeyItLookedFor() {
        assertThatThrownBy(() -> COMPONENT.put("parts:\n  a: b\n"))
                .isInstanceOf(UnknownShapeException.class)
                .hasMessageContaining("components");
    }

    @Test
    void refusesWhatIsNotInBlockStyle() {
        for (String text : List.of(
                "components: {a: b}\n",
                "components: {}\n",
                "components:\n",
                "components: [\n",
                "- a\n",
                "",
                "\tx: y\n")) {
            assertThatThrownBy(() -> COMPONENT.put(text)).as(text).isInstanceOf(UnknownShapeException.class);
        }
    }
}
