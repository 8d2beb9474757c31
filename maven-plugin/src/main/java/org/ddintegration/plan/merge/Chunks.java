package org.ddintegration.plan.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ddintegration.plan.content.ContentToken;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.MyersDiff;

/** Cuts two texts into the smallest runs of lines that stand for each other. */
final class Chunks {
    private final TextLines own;
    private final TextLines style;
    private final List<Chunk> chunks = new ArrayList<>();
    private int ownLine;
    private int styleLine;
    private boolean isSame = true;

    private Chunks(TextLines own, TextLines style) {
        this.own = own;
        this.style = style;
    }

    static List<Chunk> of(TextLines own, TextLines style) {
        Chunks chunks = new Chunks(own, style);
        chunks.cut();
        return chunks.chunks;
    }

    private void cut() {
        EditList edits = MyersDiff.INSTANCE.diff(TextSequence.COMPARATOR, values(style), values(own));
        int styleToken = 0;
        int ownToken = 0;
        for (Edit found : edits) {
            Edit edit = alongLines(found, styleToken, ownToken);
            same(styleToken, edit.getBeginA(), ownToken);
            isSame = false;
            styleToken = edit.getEndA();
            ownToken = edit.getEndB();
        }
        same(styleToken, style.tokens().size(), ownToken);
    }

    /**
     * What only one text says, by whole lines where the same tokens stand before it and at its end, so that either may be taken
     * for added.
     */
    private Edit alongLines(Edit edit, int styleFrom, int ownFrom) {
        if (edit.getType() == Edit.Type.REPLACE) {
            return edit;
        }
        boolean isAdded = edit.getType() == Edit.Type.INSERT;
        List<ContentToken> tokens = (isAdded ? own : style).tokens();
        int begin = isAdded ? edit.getBeginB() : edit.getBeginA();
        int end = isAdded ? edit.getEndB() : edit.getEndA();
        int most = Math.min(edit.getBeginA() - styleFrom, edit.getBeginB() - ownFrom);
        for (int up = 0; up <= most && areSame(tokens, begin - up, end - up, up); up++) {
            Edit moved =
                    new Edit(edit.getBeginA() - up, edit.getEndA() - up, edit.getBeginB() - up, edit.getEndB() - up);
            if (isByLines(moved)) {
                return moved;
            }
        }
        return edit;
    }

    private boolean isByLines(Edit edit) {
        return style.isCut(edit.getBeginA())
                && style.isCut(edit.getEndA())
                && own.isCut(edit.getBeginB())
                && own.isCut(edit.getEndB());
    }

    /** Whether a number of tokens from one on, and as many from another on, say the same. */
    private static boolean areSame(List<ContentToken> tokens, int one, int other, int count) {
        return IntStream.range(0, count)
                .allMatch(i ->
                        tokens.get(one + i).value().equals(tokens.get(other + i).value()));
    }

    /** Cuts wherever a line ends in both texts, between tokens that are the same. */
    private void same(int styleFrom, int styleTo, int ownFrom) {
        for (int i = styleFrom; i <= styleTo; i++) {
            int ownToken = ownFrom + i - styleFrom;
            if (style.isCut(i) && own.isCut(ownToken)) {
                end(style.lineOf(i), own.lineOf(ownToken));
            }
        }
    }

    private static TextSequence values(TextLines text) {
        return new TextSequence(text.tokens().stream().map(ContentToken::value).toList());
    }

    private void end(int styleEnd, int ownEnd) {
        List<String> written = List.copyOf(own.lines().subList(ownLine, ownEnd));
        List<String> styled = List.copyOf(style.lines().subList(styleLine, styleEnd));
        styleLine = styleEnd;
        ownLine = ownEnd;
        if (!isSame) {
            differing(written, styled);
        } else if (!written.isEmpty() || !styled.isEmpty()) {
            chunks.add(new Chunk(written, styled, true));
        }
        isSame = true;
    }

    /** Blank lines around what only one text says are those that the other has there, on the side that is more like it. */
    private void differing(List<String> written, List<String> dropped) {
        Chunk above = chunks.isEmpty() ? new Chunk(List.of(), List.of(), true) : chunks.get(chunks.size() - 1);
        Blanks left = Blanks.below(above.own());
        Blanks wanted = Blanks.below(above.styled());
        Blanks other = Blanks.below(dropped);
        if (written.isEmpty()) {
            if (!chunks.isEmpty() && left.isCloser(other, wanted)) {
                chunks.set(chunks.size() - 1, above.withStyled(other.put(above.styled())));
            }
            return;
        }
        Chunk chunk = new Chunk(written, written, false);
        if (!dropped.isEmpty()) {
            if (left.lines().isEmpty() != wanted.lines().isEmpty()) {
                chunks.set(chunks.size() - 1, above.withStyled(left.put(above.styled())));
            }
            chunks.add(chunk.withStyled(other.put(written)));
        } else if (!chunks.isEmpty() && wanted.isCloser(Blanks.below(written), left)) {
            chunks.set(chunks.size() - 1, above.withStyled(left.put(above.styled())));
            chunks.add(chunk.withStyled(wanted.put(written)));
        } else {
            chunks.add(chunk);
        }
    }
}
