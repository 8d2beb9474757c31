package org.ddintegration.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever adds a goal puts its row into the README; the site has the same. */
class GoalTableTest {
    private static final String HEAD = "| goal | does | writes | needs the network | runs the library's code |";
    private static final Pattern GOAL = Pattern.compile("`dd:([a-z]+)`");
    private static final Pattern COMMAND = Pattern.compile("mvn dd:([a-z]+)");
    private static final Page README = Page.ofProject("README.md");

    @Test
    void hasARowForEachGoal() {
        List<String> rows = README.table(HEAD);

        assertThat(rows.stream()
                        .skip(2)
                        .map(row -> goals(row.split(" \\| ", 2)[0]))
                        .flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(Goals.names());
    }

    @Test
    void isTheSameOnTheSite() {
        Page.ofSite("index.md").assertTable(HEAD, README.table(HEAD));
    }

    @Test
    void theWorkspaceThatTheArchetypeMakesTellsOfAllGoals() {
        Page workspace = Page.ofProject("archetype/src/main/resources/archetype-resources/README.md");

        List<String> told = COMMAND.matcher(workspace.text())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(Goals.names());
    }

    private static List<String> goals(String text) {
        return GOAL.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
