package org.ddintegration.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All that the tool says of a user's mistakes, in one file to be read: {@code src/test/resources/problems.txt}. */
class EveryProblemTest {
    private static final Path CATALOGUE = Path.of("src/test/resources/problems.txt");

    private static List<StatedProblem> problems;

    @BeforeAll
    static void read() throws IOException {
        problems = StatedProblems.in(Path.of("src/main/java"));
    }

    @Test
    void isInTheCatalogueWhichIsReadWheneverItChanges() throws IOException {
        List<String> lines = problems.stream().map(StatedProblem::line).sorted().toList();
        if (Boolean.getBoolean("problems.refresh")) {
            Files.write(CATALOGUE, lines);
        }

        assertThat(Files.readAllLines(CATALOGUE))
                .as("-Dproblems.refresh=true writes %s; read it before you commit it", CATALOGUE)
                .containsExactlyElementsOf(lines);
    }

    @Test
    void saysWhatToDo() {
        assertThat(problems).allSatisfy(problem -> assertThat(problem.remedy()).isNotBlank());
    }

    @Test
    void saysWhatItIsAbout() {
        assertThat(problems).allSatisfy(problem -> assertThat(problem.place() + problem.value())
                .as(problem.line())
                .isNotBlank());
    }

    @Test
    void isOneLineWithoutAFullStop() {
        assertThat(problems).extracting(StatedProblem::line).noneMatch(line -> line.contains("\n"));
        assertThat(problems).extracting(StatedProblem::remedy).noneMatch(remedy -> remedy.endsWith("."));
        assertThat(problems).extracting(StatedProblem::rule).noneMatch(rule -> rule.endsWith("."));
    }
}
