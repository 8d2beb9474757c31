package org.ddintegration.plan.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.plan.content.Content;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeResult;

/** The merge of lines that git makes. */
final class LineMerge {
    private final DiffAlgorithm diff;
    private final RawText before;
    private final RawText yours;
    private final RawText now;
    private final EditList edits;
    private final List<Hunk> hunks = new ArrayList<>();

    private LineMerge(DiffAlgorithm diff, String before, String yours, String now) {
        this.diff = diff;
        this.before = raw(before);
        this.yours = raw(yours);
        this.now = raw(now);
        this.edits = diff.diff(RawTextComparator.DEFAULT, this.before, this.yours);
    }

    static List<Hunk> hunks(Content content, String before, String yours, String now) {
        DiffAlgorithm diff = content == Content.PYTHON ? new StatementDiff() : new HistogramDiff();
        LineMerge merge = new LineMerge(diff, before, yours, now);
        merge.run();
        return merge.hunks;
    }

    private void run() {
        MergeResult<RawText> chunks = new MergeAlgorithm(diff).merge(RawTextComparator.DEFAULT, before, yours, now);
        Hunk.Yours edited = new Hunk.Yours(0, 0);
        String generated = "";
        for (MergeChunk chunk : chunks) {
            switch (chunk.getConflictState()) {
                case NO_CONFLICT -> hunks.add(alone(chunk));
                case FIRST_CONFLICTING_RANGE -> edited = new Hunk.Yours(chunk.getBegin(), chunk.getEnd());
                case BASE_CONFLICTING_RANGE -> generated = lines(before, chunk);
                case NEXT_CONFLICTING_RANGE -> hunks.add(new Hunk.Both(edited, generated, lines(now, chunk)));
            }
        }
    }

    private Hunk alone(MergeChunk chunk) {
        return switch (chunk.getSequenceIndex()) {
            case 0 -> new Hunk.Yours(standing(chunk.getBegin()), standing(chunk.getBegin()) + length(chunk));
            case 1 -> new Hunk.Yours(chunk.getBegin(), chunk.getEnd());
            default -> new Hunk.Now(lines(now, chunk));
        };
    }

    /** Where a line that nobody changed stands. */
    private int standing(int line) {
        int shift = 0;
        for (Edit edit : edits) {
            if (edit.getEndA() <= line) {
                shift += edit.getLengthB() - edit.getLengthA();
            }
        }
        return line + shift;
    }

    private static int length(MergeChunk chunk) {
        return chunk.getEnd() - chunk.getBegin();
    }

    private static RawText raw(String text) {
        return new RawText(text.getBytes(UTF_8));
    }

    /** JGit takes lines that both sides begin or end with off what stood there before too, which may have fewer. */
    private static String lines(RawText side, MergeChunk chunk) {
        return chunk.getBegin() >= chunk.getEnd() ? "" : side.getString(chunk.getBegin(), chunk.getEnd(), false);
    }
}
