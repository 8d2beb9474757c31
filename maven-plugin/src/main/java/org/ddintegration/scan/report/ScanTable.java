package org.ddintegration.scan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.Scan;

/** What a first descriptor takes as a table for the console, and the next best where that is little. */
public final class ScanTable {
    /** Columns that the table fits into. */
    public static final int WIDTH = 100;

    private static final String PROPOSED = "*";
    private static final int ROWS = 10;
    private static final int WIDEST_TARGET = 44;

    private ScanTable() {}

    public static List<String> lines(Scan scan) {
        List<Candidate> best = rows(scan);
        Map<String, Long> frequency = best.stream()
                .flatMap(candidate -> candidate.standing().why().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        int width = best.stream()
                .mapToInt(candidate -> candidate.target().toString().length())
                .map(length -> Math.min(length, WIDEST_TARGET))
                .max()
                .orElse(0);
        width = Math.max(width, "hook point".length());
        List<String> lines = new ArrayList<>();
        lines.add(row("", "rank", sized("hook point", width), "kind", "why"));
        for (Candidate candidate : best) {
            lines.add(row(
                    candidate.standing().proposed() ? PROPOSED : "",
                    Integer.toString(candidate.standing().rank()),
                    sized(candidate.target().toString(), width),
                    kind(candidate),
                    candidate.standing().why().stream()
                            .sorted(Comparator.comparing(frequency::get))
                            .collect(Collectors.joining("; "))));
        }
        lines.add(PROPOSED + " is taken by a first descriptor");
        return lines;
    }

    /** In the order of their ranks; of those that are not proposed as many as the table has room for. */
    private static List<Candidate> rows(Scan scan) {
        long room = Math.max(0, ROWS - scan.proposed().size());
        return Stream.concat(
                        scan.proposed().stream(),
                        scan.candidates().stream()
                                .filter(candidate -> !candidate.standing().proposed())
                                .limit(room))
                .sorted(Comparator.comparing(one -> one.standing().rank()))
                .toList();
    }

    private static String kind(Candidate candidate) {
        return candidate.work().role() == Role.SETUP
                ? "set-up"
                : kind(candidate.definition().kind());
    }

    private static String kind(CallableKind kind) {
        return switch (kind) {
            case ASYNC_GENERATOR -> "async gen";
            case CONTEXT_MANAGER -> "context";
            case ASYNC_CONTEXT_MANAGER -> "async cont";
            case FUNCTION, METHOD, COROUTINE, GENERATOR, CLASS -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String row(String mark, String rank, String target, String kind, String why) {
        String line = String.format(Locale.ROOT, "%1s %4s  %s %-10s %s", mark, rank, target, kind, why);
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
    }

    /** Cut on the left: the end of a qualified name says more. */
    private static String sized(String text, int width) {
        return text.length() <= width
                ? text + " ".repeat(width - text.length())
                : "…" + text.substring(text.length() - width + 1);
    }
}
