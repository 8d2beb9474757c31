package org.ddintegration.verify.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddintegration.Console;

/** A step's result as lines of the console that fit 120 columns. */
public final class VerifyLines {
    private static final int NAME = 46;
    private static final int WIDTH = 100;

    private VerifyLines() {}

    /** Says a result; a failure is said even where only errors are heard. */
    public static void say(StepResult result, Console console) {
        of(result).forEach(result.outcome() == StepResult.Outcome.FAILED ? console::error : console::info);
    }

    static List<String> of(StepResult result) {
        String outcome =
                switch (result.outcome()) {
                    case PASSED -> "passed";
                    case FAILED -> "FAILED";
                    case NOT_RUN -> "not run";
                };
        String seconds = result.outcome() == StepResult.Outcome.NOT_RUN
                ? ""
                : String.format(Locale.ROOT, "%.1f s", result.time().toMillis() / 1000.0);
        List<String> said = result.said().lines().toList();
        boolean beside = said.size() == 1;
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                        Locale.ROOT,
                        "%-8s %8s  %-" + NAME + "s  %s",
                        outcome,
                        seconds,
                        result.step(),
                        beside ? said.get(0) : "")
                .stripTrailing());
        if (!beside) {
            said.forEach(line -> wrapped(line).forEach(part -> lines.add("    " + part)));
        }
        if (!result.remedy().isEmpty()) {
            lines.add("    look at " + result.remedy());
            result.log().ifPresent(log -> lines.add("    log: " + log));
        }
        return lines;
    }

    private static List<String> wrapped(String line) {
        List<String> parts = new ArrayList<>();
        for (int start = 0; start == 0 || start < line.length(); start += WIDTH) {
            parts.add(line.substring(start, Math.min(line.length(), start + WIDTH)));
        }
        return parts;
    }
}
