package org.ddintegration.scan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Scan;

/** The best proposals as a table for the console. */
public final class ScanTable {
    /** Columns that the table fits into. */
    public static final int WIDTH = 100;

    private static final int ROWS = 10;

    private ScanTable() {}

    public static List<String> lines(Scan scan) {
        List<String> lines = new ArrayList<>();
        lines.add(row("rank", "hook point", "kind", "why"));
        scan.candidates().stream().limit(ROWS).map(ScanTable::row).forEach(lines::add);
        return lines;
    }

    private static String row(Candidate candidate) {
        return row(
                Integer.toString(candidate.rank()),
                shortened(candidate.target().toString(), 44),
                kind(candidate.kind()),
                String.join("; ", candidate.why()));
    }

    private static String kind(CallableKind kind) {
        return switch (kind) {
            case ASYNC_GENERATOR -> "async gen";
            case CONTEXT_MANAGER -> "context";
            case ASYNC_CONTEXT_MANAGER -> "async cont";
            case FUNCTION, METHOD, COROUTINE, GENERATOR, CLASS -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String row(String rank, String target, String kind, String why) {
        String line = String.format(Locale.ROOT, "%4s  %-44s %-10s %s", rank, target, kind, why);
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
    }

    /** Cut on the left: the end of a qualified name says more. */
    private static String shortened(String text, int width) {
        return text.length() <= width ? text : "…" + text.substring(text.length() - width + 1);
    }
}
