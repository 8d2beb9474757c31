package org.ddintegration.plan.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Piece;
import org.ddintegration.plan.model.Plan;

/** What a plan that brings a target up to date says of the target as it is. */
public final class CheckReport {
    private static final int FORMAT = 1;
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private record Root(int format, boolean ok, List<Finding> findings) {}

    private final List<Finding> findings;

    private CheckReport(List<Finding> findings) {
        this.findings = List.copyOf(findings);
    }

    public static CheckReport of(Plan plan) {
        List<Finding> findings = new ArrayList<>();
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

    /** Two lines for each place: what is the matter, and what mends it. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            String place = finding.path() + (finding.line() == 0 ? "" : ":" + finding.line());
            String what = finding.entry().isEmpty() ? "" : finding.entry() + ": ";
            lines.add((place.isEmpty() ? "" : place + ": ") + what + finding.reason());
            finding.command().lines().forEach(line -> lines.add("    " + line));
        }
        return lines;
    }

    /**
     * As JSON: {@code format} (1), {@code ok}, and {@code findings} with the members of {@link Finding}. Members may be
     * added; those that are there keep their meaning as long as the format is the same.
     */
    public String json() {
        return JSON.toJson(new Root(FORMAT, !fails(), findings)) + "\n";
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
