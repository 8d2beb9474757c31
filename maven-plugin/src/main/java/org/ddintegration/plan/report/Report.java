package org.ddintegration.plan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Piece;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.model.Reason;

/** A plan in lines for the console, where it can be in lines of at most 100 columns. */
public final class Report {
    private static final int WIDTH = 100;
    private static final String INDENT = " ".repeat(10);

    private Report() {}

    /** A line for each file and each hand edit in the way, then what is left to do by hand. */
    public static List<String> lines(Plan plan) {
        List<String> lines = new ArrayList<>();
        for (Change change : plan.changes()) {
            if (change.action() != Action.UNCHANGED) {
                lines.addAll(fit(word(change.action()) + change.path(), reasons(change), ": "));
            }
        }
        unchanged(plan).ifPresent(lines::add);
        lines.addAll(byHand(plan));
        return lines;
    }

    /** A line for each piece: where it stands, what it is, which keys of the descriptor and which contributor made it. */
    public static List<String> explained(Plan plan) {
        List<String> lines = new ArrayList<>();
        for (Change change : plan.changes()) {
            for (Piece piece : change.pieces()) {
                String place = change.path() + (piece.line() == 0 ? "" : ":" + piece.line());
                List<String> rest = Stream.of(
                                piece.entry(), causes(piece), piece.reason().text())
                        .filter(part -> !part.isEmpty())
                        .toList();
                lines.addAll(fit(word(piece.action()) + place, List.of(String.join("  ", rest)), "  "));
            }
        }
        lines.addAll(byHand(plan));
        return lines;
    }

    private static List<String> reasons(Change change) {
        return change.pieces().stream()
                .filter(piece -> piece.reason() != Reason.NONE)
                .map(Report::reason)
                .toList();
    }

    private static String reason(Piece piece) {
        String where = piece.line() == 0 ? "" : "line " + piece.line() + ": ";
        String what = piece.entry().isEmpty() ? "" : piece.entry() + ": ";
        return where + what + piece.reason().text();
    }

    private static String causes(Piece piece) {
        return Stream.concat(piece.keys().stream(), Stream.of(piece.contributor()))
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> unchanged(Plan plan) {
        long count = plan.changes().stream()
                .filter(change -> change.action() == Action.UNCHANGED)
                .count();
        if (count == 0) {
            return Optional.empty();
        }
        return Optional.of(word(Action.UNCHANGED) + count + (count == 1 ? " file" : " files"));
    }

    private static List<String> byHand(Plan plan) {
        List<String> lines = new ArrayList<>();
        if (!plan.byHand().isEmpty()) {
            lines.add("left to do by hand:");
            for (String what : plan.byHand()) {
                List<String> item = what.lines().toList();
                lines.add("  - " + item.get(0));
                item.stream().skip(1).forEach(line -> lines.add("      " + line));
            }
        }
        return lines;
    }

    /** One line where there is one addition and it fits, else a line for each. */
    private static List<String> fit(String start, List<String> additions, String between) {
        if (additions.size() == 1
                && start.length() + between.length() + additions.get(0).length() <= WIDTH) {
            return List.of(start + between + additions.get(0));
        }
        return Stream.concat(Stream.of(start), additions.stream().map(addition -> INDENT + addition))
                .toList();
    }

    private static String word(Action action) {
        return String.format(Locale.ROOT, "%-10s", action.name().toLowerCase(Locale.ROOT));
    }
}
