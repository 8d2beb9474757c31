package org.ddintegration.plan.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddintegration.Problem;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.Region;
import org.ddintegration.edit.UnknownShapeException;
import org.ddintegration.plan.merge.Markers;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Piece;
import org.ddintegration.plan.model.Reason;
import org.ddintegration.target.Checkout;

/** The target as it will be, in memory; all integrations of a run are folded into one. */
public final class PlanDraft {
    private final Checkout target;
    private final SortedMap<String, Sheet> sheets = new TreeMap<>();

    private record Noted(Piece piece, String standing, Optional<EntryEdit> edit) {}

    private static final class Sheet {
        private final Optional<String> before;
        private Optional<String> after;
        private final List<Noted> noted = new ArrayList<>();

        Sheet(Optional<String> before) {
            this.before = before;
            this.after = before;
        }

        boolean isMarked() {
            return before.isPresent() && Markers.firstLine(before.get()).isPresent();
        }
    }

    public PlanDraft(Checkout target) {
        this.target = target;
    }

    /** What a file holds by now; empty when there is none. */
    public Optional<String> text(String path) {
        return sheet(path).after;
    }

    public void write(String path, Optional<String> text) {
        sheet(path).after = text;
    }

    public void note(String path, Piece piece) {
        sheet(path).noted.add(new Noted(piece, "", Optional.empty()));
    }

    /** @param standing lines of the entry as it will stand; empty when it will not */
    public void note(String path, Piece piece, String standing, EntryEdit edit) {
        sheet(path).noted.add(new Noted(piece, standing, Optional.of(edit)));
    }

    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        sheets.forEach((path, sheet) -> {
            if (!sheet.noted.isEmpty()) {
                changes.add(sheet.isMarked() ? marked(path, sheet) : change(path, sheet));
            }
        });
        return changes;
    }

    /** Files that must be mended before anything is written. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        sheets.forEach((path, sheet) -> {
            if (!sheet.noted.isEmpty() && sheet.isMarked()) {
                int line = Markers.firstLine(sheet.before.orElseThrow()).orElseThrow();
                problems.add(Problem.of(
                                "<<<<<<<",
                                "the file still holds conflict markers",
                                "decide between the sides, take the markers out, and run again")
                        .at(path + ":" + line));
            }
        });
        return problems;
    }

    private static Change change(String path, Sheet sheet) {
        List<Piece> pieces = sheet.noted.stream()
                .map(noted -> noted.piece.at(line(sheet, noted)))
                .toList();
        return Change.of(path, sheet.before, sheet.after, pieces);
    }

    private static Change marked(String path, Sheet sheet) {
        int line = Markers.firstLine(sheet.before.orElseThrow()).orElseThrow();
        List<Piece> pieces = sheet.noted.stream()
                .map(noted -> noted.piece.with(Action.CONFLICT, Reason.MARKED, line))
                .toList();
        return Change.of(path, sheet.before, sheet.before, pieces);
    }

    private Sheet sheet(String path) {
        return sheets.computeIfAbsent(path, missing -> new Sheet(target.read(missing)));
    }

    private static int line(Sheet sheet, Noted noted) {
        if (sheet.after.isEmpty()) {
            return 0;
        }
        String text = LineEnds.of(sheet.after.get()).unify(sheet.after.get());
        if (noted.edit.isEmpty()) {
            boolean conflict = noted.piece.action() == Action.CONFLICT;
            return conflict ? Markers.firstLine(text).orElse(0) : 0;
        }
        return noted.standing.isEmpty() ? 0 : line(text, noted.standing, noted.edit.get());
    }

    private static int line(String text, String standing, EntryEdit edit) {
        String lines = "\n" + standing + "\n";
        String all = "\n" + text + "\n";
        int start = all.indexOf(lines);
        if (start >= 0 && all.indexOf(lines, start + 1) < 0) {
            return new Region(start, start).line(text);
        }
        try {
            return edit.find(text).map(region -> region.line(text)).orElse(0);
        } catch (UnknownShapeException e) {
            return 0;
        }
    }
}
