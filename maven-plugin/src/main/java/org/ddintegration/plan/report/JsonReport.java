package org.ddintegration.plan.report;

import java.util.List;
import java.util.Locale;
import org.ddintegration.json.JsonForm;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Piece;
import org.ddintegration.plan.model.Plan;

/**
 * A plan for programs, as JSON: {@code format} (1); {@code changes} by path, each with {@code path}, {@code action} and
 * {@code pieces}; {@code byHand}, texts; {@code problems}, texts, because of which nothing is written. A piece has
 * {@code integration}, {@code entry} (empty for the whole file), {@code action}, {@code reason}, {@code line} (1-based;
 * 0 when it stands nowhere), {@code contributor} and {@code keys}. Actions and reasons are the names of
 * {@link org.ddintegration.plan.model.Action} and {@link org.ddintegration.plan.model.Reason} in lower case. Members may be added;
 * those that are there keep their meaning as long as the format is the same.
 */
public final class JsonReport {
    private static final int FORMAT = 1;

    private record Root(int format, List<File> changes, List<String> byHand, List<String> problems) {}

    private record File(String path, String action, List<Part> pieces) {}

    private record Part(
            String integration,
            String entry,
            String action,
            String reason,
            int line,
            String contributor,
            List<String> keys) {}

    private JsonReport() {}

    /** @return JSON that ends in a newline */
    public static String of(Plan plan) {
        List<File> changes = plan.changes().stream().map(JsonReport::file).toList();
        List<String> problems =
                plan.problems().stream().map(problem -> problem.message()).toList();
        return JsonForm.READABLE.toJson(new Root(FORMAT, changes, plan.byHand(), problems)) + "\n";
    }

    private static File file(Change change) {
        return new File(
                change.path(),
                name(change.action()),
                change.pieces().stream().map(JsonReport::part).toList());
    }

    private static Part part(Piece piece) {
        return new Part(
                piece.integration(),
                piece.entry(),
                name(piece.action()),
                name(piece.reason()),
                piece.line(),
                piece.contributor(),
                piece.keys());
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
