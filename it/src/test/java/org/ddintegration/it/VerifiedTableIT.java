package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The site's table of verified libraries is what the runs of {@link VerifyMatrixRun} left; {@code -Dit.refresh} writes it. */
class VerifiedTableIT {
    private static final Pattern PASSED = Pattern.compile("(\\d+) passed(?:, (\\d+) expected)?");
    private static final String HEAD = "| library | " + String.join(" | ", VerifiedCell.TREES) + " |";

    @Test
    void theSiteHasTheFiguresOfTheLastRuns() throws IOException {
        Path page = Settings.pages().resolve("verifying.md");
        List<String> lines = new ArrayList<>(Files.readAllLines(page));
        int start = lines.indexOf(HEAD);
        int end = start;
        while (end < lines.size() && lines.get(end).startsWith("|")) {
            end++;
        }
        assertThat(start).isPositive();
        if (Settings.refresh()) {
            lines.subList(start, end).clear();
            lines.addAll(start, table());
            Files.write(page, lines);
            end = start + table().size();
        }
        assertThat(lines.subList(start, end)).isEqualTo(table());
    }

    private static List<String> table() {
        List<String> rows = new ArrayList<>(List.of(HEAD, "|---" + "|---".repeat(VerifiedCell.TREES.size()) + "|"));
        for (String library : VerifiedCell.libraries()) {
            VerifiedCell any = new VerifiedCell(library, "");
            StringBuilder row = new StringBuilder("| `" + any.about("source") + "`, " + any.about("kind"));
            VerifiedCell.TREES.forEach(tree -> row.append(" | ").append(figures(new VerifiedCell(library, tree))));
            rows.add(row + " |");
        }
        return rows;
    }

    /** Tests that passed and that failed as expected, in all environments; then the number of steps. */
    private static String figures(VerifiedCell cell) {
        Map<String, String> steps = cell.passed();
        List<MatchResult> counts = steps.values().stream()
                .flatMap(said -> PASSED.matcher(said).results())
                .toList();
        int expected = counts.stream()
                .filter(count -> count.group(2) != null)
                .mapToInt(count -> Integer.parseInt(count.group(2)))
                .sum();
        int passed = counts.stream()
                .mapToInt(count -> Integer.parseInt(count.group(1)))
                .sum();
        return steps.isEmpty()
                ? "–"
                : passed + (expected == 0 ? "" : " and " + expected) + " in " + steps.size() + " steps";
    }
}
