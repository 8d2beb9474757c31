package org.ddintegration.plan.diff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Plan;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.DiffAlgorithm.SupportedAlgorithm;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.util.QuotedString;

/** What a plan changes in the target, as one unified diff that {@code git apply} takes there. */
public final class UnifiedDiff {
    private static final String MODE = "100644";
    private static final String NOTHING = "/dev/null";
    private static final DiffAlgorithm ALGORITHM = DiffAlgorithm.getAlgorithm(SupportedAlgorithm.HISTOGRAM);

    private UnifiedDiff() {}

    /** @return empty when nothing changes */
    public static String of(Plan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DiffFormatter formatter = new DiffFormatter(out)) {
            for (Change change : plan.changes()) {
                if (!change.before().equals(change.after())) {
                    out.write(header(change).getBytes(UTF_8));
                    hunks(change, formatter);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }

    private static String header(Change change) {
        String before = quoted("a/" + change.path());
        String after = quoted("b/" + change.path());
        StringBuilder header = new StringBuilder("diff --git " + before + " " + after + "\n");
        if (change.before().isEmpty()) {
            header.append("new file mode ").append(MODE).append('\n');
        } else if (change.after().isEmpty()) {
            header.append("deleted file mode ").append(MODE).append('\n');
        }
        boolean empty = text(change.before()).isEmpty() && text(change.after()).isEmpty();
        if (!empty) {
            header.append("--- ")
                    .append(change.before().isEmpty() ? NOTHING : before)
                    .append('\n');
            header.append("+++ ")
                    .append(change.after().isEmpty() ? NOTHING : after)
                    .append('\n');
        }
        return header.toString();
    }

    private static void hunks(Change change, DiffFormatter formatter) throws IOException {
        RawText before = new RawText(text(change.before()).getBytes(UTF_8));
        RawText after = new RawText(text(change.after()).getBytes(UTF_8));
        EditList edits = ALGORITHM.diff(RawTextComparator.DEFAULT, before, after);
        formatter.format(edits, before, after);
        formatter.flush();
    }

    private static String text(Optional<String> side) {
        return side.orElse("");
    }

    private static String quoted(String path) {
        return QuotedString.GIT_PATH.quote(path);
    }
}
