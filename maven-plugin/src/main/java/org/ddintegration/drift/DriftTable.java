package org.ddintegration.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddintegration.Console;

/** What became of an integration, as a table for the console. */
public final class DriftTable {
    private static final int WIDEST_PATH = 60;
    private static final int MOST_NEWCOMERS = 10;

    private record Row(String what, String point, String said, boolean isBreakage) {
        String text(int width) {
            return String.format(Locale.ROOT, "  %-8s  %-" + width + "s  %s", what, sized(point, width), said)
                    .stripTrailing();
        }
    }

    private DriftTable() {}

    /** Breakages are said even where only errors are heard; of what is as it was only the number is said. */
    public static void say(IntegrationDrift drift, Console console) {
        console.info(head(drift));
        List<Row> rows = rows(drift);
        int width = rows.stream()
                .mapToInt(row -> Math.min(row.point().length(), WIDEST_PATH))
                .max()
                .orElse(0);
        for (Row row : rows) {
            if (row.isBreakage()) {
                console.error(row.text(width));
            } else {
                console.info(row.text(width));
            }
        }
        drift.notes().forEach(note -> console.info("  " + note));
    }

    static String head(IntegrationDrift drift) {
        long broken = drift.breakages().size();
        return drift.name() + ": "
                + (drift.libraries().isEmpty() ? "" : String.join("; ", drift.libraries()) + ": ")
                + counted(drift.hooks().size(), "hook point") + ", " + (broken == 0 ? "none" : broken) + " broken";
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static List<Row> rows(IntegrationDrift drift) {
        List<Row> rows = new ArrayList<>();
        drift.breakages().forEach(hook -> rows.add(row("broken", hook)));
        drift.hooks().stream()
                .filter(hook -> !hook.fate().isBreakage() && hook.fate() != Fate.KEPT)
                .forEach(hook -> rows.add(row(word(hook.fate()), hook)));
        drift.newcomers().stream()
                .limit(MOST_NEWCOMERS)
                .forEach(one -> rows.add(
                        new Row("new", one.function().toString(), one.why() + ", beside " + one.beside(), false)));
        int more = drift.newcomers().size() - MOST_NEWCOMERS;
        if (more > 0) {
            rows.add(new Row("new", "and " + more + " more", "", false));
        }
        return rows;
    }

    private static String word(Fate fate) {
        return switch (fate) {
            case EXCLUDED -> "excluded";
            case ABSENT -> "absent";
            default -> "unclear";
        };
    }

    private static Row row(String what, HookDrift hook) {
        return new Row(what, hook.path().toString(), hook.said(), hook.fate().isBreakage());
    }

    /** Cut on the left: the end of a qualified name says more. */
    private static String sized(String text, int width) {
        return text.length() <= width ? text : "…" + text.substring(text.length() - width + 1);
    }
}
