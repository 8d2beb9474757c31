package org.ddintegration.it.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ddintegration.contribute.format.FormatStyle;
import org.ddintegration.contribute.format.PythonFormat;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lines are laid out as the real formatters lay them out. {@code -Dit.cases=100000} draws more cases for each of them,
 * {@code -Dit.seed} others.
 */
class PythonFormatIT {
    private static final int CASES = Integer.getInteger("it.cases", 3_000);
    private static final long SEED = Long.getLong("it.seed", 1);
    private static final int CASES_A_FILE = 5_000;
    private static final int MOST_SHOWN = 5;

    @TempDir
    Path folder;

    static List<RealFormatter> formatters() {
        return List.of(
                new RealFormatter(FormatStyle.BLACK, "black==23.10.1"),
                new RealFormatter(FormatStyle.RUFF, "ruff==0.11.11"),
                new RealFormatter(FormatStyle.RUFF, "ruff==0.14.10"));
    }

    @ParameterizedTest
    @MethodSource("formatters")
    void laysLinesOutAsTheRealOne(RealFormatter formatter) throws IOException {
        Random random = new Random(SEED);
        List<String> differences = new ArrayList<>();
        for (int left = CASES; left > 0; left -= CASES_A_FILE) {
            differences.addAll(differences(formatter, FormattedCases.draw(Math.min(left, CASES_A_FILE), random)));
        }
        System.out.printf("%s: %,d cases%n", formatter, CASES);

        assertThat(differences.stream().limit(MOST_SHOWN)).isEmpty();
    }

    private List<String> differences(RealFormatter formatter, FormattedCases drawn) throws IOException {
        PythonFormat format = new PythonFormat(formatter.style());
        List<String> real = FormattedCases.split(formatter.format(drawn.text(), folder));
        List<String> whole = FormattedCases.split(format.format(drawn.text()));
        List<String> differences = new ArrayList<>();
        assertThat(real).hasSameSizeAs(drawn.cases());
        for (int i = 0; i < real.size(); i++) {
            FormatCase drawnCase = drawn.cases().get(i);
            String piece =
                    FormattedCases.withoutBlankLines(drawnCase.laid(text -> format.format(text, drawnCase.indent())));
            if (!real.get(i).equals(piece) || !real.get(i).equals(whole.get(i))) {
                differences.add("\nof\n%s\nreal\n%s\nof the piece\n%s\nof the file\n%s"
                        .formatted(drawnCase.text(), real.get(i), piece, whole.get(i)));
            }
        }
        return differences;
    }
}
