package org.ddintegration.it.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cases that stand one after the other in one file, so that a formatter has to be started only once. */
record FormattedCases(List<FormatCase> cases) {
    private static final String BETWEEN = "# the next case\n";

    static FormattedCases draw(int count, Random random) {
        AnyPiece pieces = new AnyPiece(random);
        return new FormattedCases(
                IntStream.range(0, count).mapToObj(i -> pieces.draw()).toList());
    }

    String text() {
        return cases.stream().map(each -> BETWEEN + each.text()).collect(Collectors.joining());
    }

    /** The text of each case in a formatted file. */
    static List<String> split(String formatted) {
        List<String> texts = new ArrayList<>(List.of(formatted.split(Pattern.quote(BETWEEN))));
        return texts.stream().skip(1).map(FormattedCases::withoutBlankLines).toList();
    }

    /** Blank lines are the templates' matter. */
    static String withoutBlankLines(String text) {
        return text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
