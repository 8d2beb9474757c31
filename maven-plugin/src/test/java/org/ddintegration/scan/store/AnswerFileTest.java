package org.ddintegration.scan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void keepTwoAnswers() {
        file = folder.resolve("deep/answers.gz");
        AnswerFile answers = new AnswerFile(file, "3.13.0 abc");
        answers.keep("WHOLE:1", "{\"ok\":1}");
        answers.keep("WHOLE:2", "{\"ok\":0, \"reason\":\"x y\"}");
        answers.save();
    }

    @Test
    void findsWhatAnEarlierScanKept() {
        AnswerFile later = new AnswerFile(file, "3.13.0 abc");

        assertThat(later.find("WHOLE:2")).contains("{\"ok\":0, \"reason\":\"x y\"}");
        assertThat(later.find("WHOLE:3")).isEmpty();
    }

    @Test
    void forgetsWhatIsNotAskedForAgain() {
        AnswerFile later = new AnswerFile(file, "3.13.0 abc");
        later.find("WHOLE:1");
        later.save();

        AnswerFile last = new AnswerFile(file, "3.13.0 abc");
        assertThat(last.find("WHOLE:1")).isPresent();
        assertThat(last.find("WHOLE:2")).isEmpty();
    }

    @Test
    void doesNotTrustAnswersOfAnotherInterpreterOrProgram() {
        assertThat(new AnswerFile(file, "3.12.0 abc").find("WHOLE:1")).isEmpty();
    }

    @Test
    void takesADamagedFileForNone() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));

            assertThat(new AnswerFile(file, "3.13.0 abc").find("WHOLE:1")).isEmpty();
        }
    }

    @Test
    void writesNothingWhenNothingChanged() throws IOException {
        AnswerFile later = new AnswerFile(file, "3.13.0 abc");
        later.find("WHOLE:1");
        later.find("WHOLE:2");
        Files.delete(file);

        later.save();

        assertThat(file).doesNotExist();
    }
}
