package org.ddintegration.workflow;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;

/**
 * How a run's report is given.
 *
 * @param isJson on standard output for programs, instead of lines for people
 * @param file takes the report for programs, beside the lines for people
 */
public record ReportForm(boolean isJson, Optional<Path> file) {
    public static final ReportForm TEXT = new ReportForm(false, Optional.empty());

    private static final ReportForm JSON = new ReportForm(true, Optional.empty());
    private static final String ENDING = ".json";

    /**
     * @param word {@code text}, {@code json}, or the path of a file that ends in {@code .json}
     * @throws ProblemException when it is none of these
     */
    public static ReportForm of(String word) {
        if (word.equals("text")) {
            return TEXT;
        }
        if (word.equals("json")) {
            return JSON;
        }
        if (!word.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw wrong(word);
        }
        try {
            return new ReportForm(false, Optional.of(Path.of(word)));
        } catch (InvalidPathException notAPath) {
            throw wrong(word);
        }
    }

    private static ProblemException wrong(String word) {
        return new ProblemException(
                Problem.of(word, "must be text, json, or the name of a file that ends in .json", "write one of these")
                        .at("dd.report"));
    }
}
