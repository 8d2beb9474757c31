package org.ddintegration.plan.merge;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.ddintegration.plan.content.Content;

/**
 * Writes what a merge left as it stood in the style that it had there. A chunk of lines of which a part has changed stays in the
 * style of the rendering, and so does all that would say something else otherwise.
 */
final class Restoration {
    private final Content content;
    private final List<Chunk> chunks;
    private final List<MergedLine> merged;

    Restoration(Content content, Restyled restyled, List<MergedLine> merged) {
        this.content = content;
        this.chunks = restyled.chunks();
        this.merged = merged;
    }

    String text() {
        return text(chosen(), true);
    }

    /** All chunks that are written otherwise; else as many as can be, statement by statement. */
    private BitSet chosen() {
        BitSet restyled = new BitSet();
        IntStream.range(0, chunks.size())
                .filter(i -> chunks.get(i).isRestyled())
                .forEach(restyled::set);
        if (restyled.isEmpty() || isSafe(restyled)) {
            return restyled;
        }
        BitSet chosen = new BitSet();
        for (int from = 0; from < chunks.size(); from = next(from)) {
            BitSet more = restyled.get(0, next(from));
            more.clear(0, from);
            more.or(chosen);
            if (!more.equals(chosen) && isSafe(more)) {
                chosen = more;
            }
        }
        return chosen;
    }

    private boolean isSafe(BitSet chosen) {
        return content.same(text(new BitSet(), false), text(chosen, false));
    }

    /** Index of the next chunk that begins without indentation. */
    private int next(int chunk) {
        int next = chunk + 1;
        while (next < chunks.size() && !chunks.get(next).isUnindented()) {
            next++;
        }
        return next;
    }

    private String text(BitSet chosen, boolean withMarked) {
        StringBuilder text = new StringBuilder();
        int chunk = 0;
        int first = 0;
        for (int i = 0; i < merged.size(); i++) {
            MergedLine line = merged.get(i);
            if (line.isMarked() && !withMarked) {
                continue;
            }
            while (line.standing().isPresent()
                    && first + chunks.get(chunk).styled().size()
                            <= line.standing().getAsInt()) {
                first += chunks.get(chunk).styled().size();
                chunk++;
            }
            int length = chosen.get(chunk) ? chunks.get(chunk).styled().size() : 0;
            if (length > 0 && isWhole(i, first, length)) {
                chunks.get(chunk).own().forEach(own -> append(text, own));
                i += length - 1;
            } else {
                append(text, line.text());
            }
        }
        return text.toString();
    }

    /** Whether all lines from one on follow each other there. */
    private boolean isWhole(int at, int first, int length) {
        return at + length <= merged.size()
                && IntStream.range(0, length)
                        .allMatch(i -> merged.get(at + i).standing().orElse(-1) == first + i);
    }

    private static void append(StringBuilder text, String line) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        text.append(line);
    }
}
