package org.ddintegration.it.again;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ddintegration.it.Settings;

/**
 * One cell of the table of the site's page "Running again".
 *
 * @param piece a whole file, or an entry in a shared one
 * @param edit what was done to it by hand
 * @param rendering what was done to the descriptor
 * @param outcome what the page says that a run does
 */
record MatrixCell(String piece, String edit, String rendering, String outcome) {
    static List<MatrixCell> all() {
        List<List<String>> rows = rows();
        List<String> renderings = rows.get(0);
        return rows.stream()
                .skip(2)
                .flatMap(row -> IntStream.range(1, row.size()).mapToObj(column -> cell(row, column, renderings)))
                .toList();
    }

    private static MatrixCell cell(List<String> row, int column, List<String> renderings) {
        String[] head = row.get(0).split(" ", 2);
        return new MatrixCell(head[0], head[1], renderings.get(column), row.get(column));
    }

    private static List<List<String>> rows() {
        try {
            return Files.readAllLines(Settings.pages().resolve("running-again.md")).stream()
                    .dropWhile(line -> !line.startsWith("|"))
                    .takeWhile(line -> line.startsWith("|"))
                    .map(MatrixCell::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        Stream<String> cells = Arrays.stream(line.split("\\|")).skip(1);
        return cells.map(String::strip).toList();
    }

    @Override
    public String toString() {
        return "%s %s, %s: %s".formatted(piece, edit, rendering, outcome);
    }
}
