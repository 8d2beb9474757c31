package org.ddintegration.plan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.json.JsonForm;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Piece;
import org.ddintegration.plan.model.Plan;

/** What a plan that brings a target up to date says of the target as it is. */
public final class CheckReport {
    private static final int FORMAT = 1;

    private record Root(int format, boolean ok, List<Finding> findings) {}

    private final List<Finding> findings;

    private CheckReport(List<Finding> findings) {
        this.findings = List.copyOf(findings);
    }

    public static CheckReport of(Plan plan) {
        return of(plan, List.of());
    }

    /** @param causes what is found besides the plan, and explains what it says of the target */
    public static CheckReport of(Plan plan, List<Finding> causes) {
        List<Finding> findings = new ArrayList<>(causes);
        for (Change change : plan.changes()) {
            for (Piece piece : change.pieces()) {
                finding(change.path(), piece).ifPresent(findings::add);
            }
        }
        for (String what : plan.byHand()) {
            findings.add(new Finding("", 0, "", "", "to do by hand", what, false));
        }
        return new CheckReport(findings);
    }

    public List<Finding> findings() {
        return findings;
    }

    public boolean fails() {
        return findings.stream().anyMatch(Finding::fails);
    }

    /** The lines of all findings. */
    public List<String> lines() {
        return findings.stream().flatMap(finding -> finding.lines().stream()).toList();
    }

    /**
     * As JSON: {@code format} (1), {@code ok}, and {@code findings} with the members of {@link Finding}. Members may be
     * added; those that are there keep their meaning as long as the format is the same.
     */
    public String json() {
        return JsonForm.READABLE.toJson(new Root(FORMAT, !fails(), findings)) + "\n";
    }

    private static Optional<Finding> finding(String path, Piece piece) {
        String run = "mvn dd:integration -Dname=" + piece.integration();
        return switch (piece.action()) {
            case UNCHANGED -> Optional.empty();
            case CREATE -> found(path, piece, "missing", run);
            case UPDATE -> found(path, piece, "out of date", run);
            case DELETE -> found(path, piece, "no longer wanted", run);
            case CONFLICT -> found(path, piece, piece.reason().text(), conflict(piece, run));
            case KEEP -> kept(path, piece, run);
        };
    }

    private static String conflict(Piece piece, String run) {
        return switch (piece.reason()) {
            case MARKED -> "decide between the sides and take the markers out";
            default -> run;
        };
    }

    private static Optional<Finding> kept(String path, Piece piece, String run) {
        return switch (piece.reason()) {
            case DELETED -> found(path, piece, "deleted by hand", run + " -Ddd.onConflict=overwrite");
            case FOREIGN -> found(path, piece, piece.reason().text(), "take it out of the way, then " + run);
            case ORPHANED -> found(path, piece, piece.reason().text(), "delete it if it is not needed");
            default -> Optional.empty();
        };
    }

    private static Optional<Finding> found(String path, Piece piece, String reason, String command) {
        return Optional.of(new Finding(path, piece.line(), piece.integration(), piece.entry(), reason, command, true));
    }
}
