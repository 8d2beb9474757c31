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
        for (Edit edit : edits) {
            same(styleToken, edit.getBeginA(), ownToken);
            isSame = false;
            styleToken = edit.getEndA();
            ownToken = edit.getEndB();
        }
        same(styleToken, style.tokens().size(), ownToken);
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
        if (!written.isEmpty() || (isSame && !styled.isEmpty())) {
            chunks.add(new Chunk(written, isSame ? styled : written, isSame));
        }
        styleLine = styleEnd;
        ownLine = ownEnd;
        isSame = true;
    }
}
