package org.ddintegration.plan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddintegration.plan.Action;
import org.ddintegration.plan.Change;
import org.ddintegration.plan.Piece;
import org.ddintegration.plan.Plan;
import org.ddintegration.plan.Reason;

/** A plan in lines for the console: one for each file, then what is left to do by hand. */
public final class Report {
    private static final String INDENT = " ".repeat(10);

    private Report() {}

    public static List<String> lines(Plan plan) {
        List<String> lines = new ArrayList<>();
        long unchanged = 0;
        for (Change change : plan.changes()) {
            if (change.action() == Action.UNCHANGED) {
                unchanged++;
            } else {
                lines.add(word(change.action()) + change.path());
                change.pieces().stream().filter(Report::needsWords).forEach(piece -> lines.add(INDENT + words(piece)));
            }
        }
        if (unchanged > 0) {
            lines.add(INDENT + (unchanged == 1 ? "1 file is" : unchanged + " files are") + " as wanted already");
        }
        if (!plan.byHand().isEmpty()) {
            lines.add("left to do by hand:");
            plan.byHand().forEach(what -> lines.addAll(item(what)));
        }
        return lines;
    }

    private static boolean needsWords(Piece piece) {
        return piece.reason() != Reason.NONE;
    }

    private static String words(Piece piece) {
        String where = piece.line() == 0 ? "" : "line " + piece.line() + ": ";
        String what = piece.entry().isEmpty() ? "" : piece.entry() + ": ";
        return where + what + piece.reason().text();
    }

    private static String word(Action action) {
        return String.format(Locale.ROOT, "%-10s", action.name().toLowerCase(Locale.ROOT));
    }

    private static List<String> item(String what) {
        List<String> lines =
                new ArrayList<>(what.lines().map(line -> "    " + line).toList());
        lines.set(0, "  - " + lines.get(0).strip());
        return lines;
    }
}
