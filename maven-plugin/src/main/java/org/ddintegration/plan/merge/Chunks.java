package org.ddintegration.plan.merge;

import java.util.ArrayList;
import java.util.List;
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
        TextLines longer = edit.getType() == Edit.Type.INSERT ? own : style;
        int end = longer == own ? edit.getEndB() : edit.getEndA();
        int length = Math.abs(edit.getLengthB() - edit.getLengthA());
        int most = edit.getType() == Edit.Type.REPLACE
                ? 0
                : Math.min(edit.getBeginA() - styleFrom, edit.getBeginB() - ownFrom);
        for (int shift = 0; shift <= most; shift++) {
            Edit slid = new Edit(
                    edit.getBeginA() - shift, edit.getEndA() - shift, edit.getBeginB() - shift, edit.getEndB() - shift);
            if (style.isCut(slid.getBeginA())
                    && style.isCut(slid.getEndA())
                    && own.isCut(slid.getBeginB())
                    && own.isCut(slid.getEndB())) {
                return slid;
            }
            int last = end - 1 - shift;
            if (shift == most
                    || !longer.tokens()
                            .get(last)
                            .value()
                            .equals(longer.tokens().get(last - length).value())) {
                break;
            }
        }
        return edit;
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
