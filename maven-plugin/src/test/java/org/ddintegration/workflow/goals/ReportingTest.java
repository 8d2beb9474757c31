package org.ddintegration.workflow.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.ddintegration.RecordingConsole;
import org.ddintegration.workflow.ReportForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingTest {
    @TempDir
    Path folder;

    private final RecordingConsole console = new RecordingConsole();

    @Test
    void peopleGetLines() {
        give(ReportForm.of("text"));

        assertThat(console.lines()).containsExactly("one", "two");
    }

    @Test
    void programsGetJsonAndNothingElse() {
        give(ReportForm.of("json"));

        assertThat(console.lines()).containsExactly("{}");
    }

    @Test
    void aFileTakesJsonBesideTheLines() throws IOException {
        Path file = folder.resolve("new/report.json");

        give(ReportForm.of(file.toString()));
        give(ReportForm.of(file.toString()));

        assertThat(file).hasContent("{}");
        assertThat(folder.resolve("new").toFile().list()).containsExactly("report.json");
        assertThat(console.lines()).startsWith("one", "two", "Wrote the report to " + file);
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(
                        () -> give(ReportForm.of(inTheWay.resolve("report.json").toString())))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(inTheWay.toString())
                .hasMessageContaining("give another file with -Ddd.report");
    }

    @Test
    void theEndOfAWordTellsAFile() {
        assertThat(ReportForm.of("out/check.JSON"))
                .isEqualTo(new ReportForm(false, Optional.of(Path.of("out/check.JSON"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xml", "json.txt", "Text", "report\0.json"})
    void anotherWordIsRefused(String word) {
        assertThatThrownBy(() -> ReportForm.of(word))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("dd.report: ");
    }

    private void give(ReportForm form) {
        new Reporting(console, form).give(() -> List.of("one", "two").forEach(console::info), () -> "{}\n");
    }
}
