package org.ddintegration.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each option of a goal is told of. */
class OptionTableTest {
    private static final String HEAD = "| property | meaning |";
    private static final Pattern OPTION = Pattern.compile("`-D([A-Za-z.]+)");

    @Test
    void theSiteTellsOfEachOptionAndOfNoOther() {
        String table = String.join("\n", Page.ofSite("usage.md").table(HEAD));

        assertThat(options(table)).containsExactlyInAnyOrderElementsOf(Goals.options());
    }

    @Test
    void theReadmeTellsOfOptionsThatThereAre() {
        List<String> rows = Page.ofProject("README.md").table("| option | meaning |");

        assertThat(options(String.join("\n", rows))).hasSize(8).isSubsetOf(Goals.options());
    }

    @Test
    void theHelpOfEachGoalAndOptionSaysSinceWhenItIsThere() {
        assertThat(Goals.withVersion()).containsExactlyElementsOf(Goals.all());
    }

    private static List<String> options(String text) {
        return OPTION.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
