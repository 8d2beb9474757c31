package org.ddintegration.plan.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ddintegration.plan.content.Content;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;

/** The merge of lines that git makes. */
final class LineMerge {
    private final DiffAlgorithm diff;
    private final OnConflict onConflict;
    private final RawText before;
    private final List<String> standing;
    private final RawText yours;
    private final RawText now;
    private final EditList edits;
    private final List<MergedLine> merged = new ArrayList<>();
    private int conflicts;
    private int kept;

    private LineMerge(DiffAlgorithm diff, OnConflict onConflict, String before, Restyled yours, String now) {
        this.diff = diff;
        this.onConflict = onConflict;
        this.before = raw(before);
        this.standing = yours.lines();
        this.yours = raw(yours.text());
        this.now = raw(now);
        this.edits = diff.diff(RawTextComparator.DEFAULT, this.before, this.yours);
    }

    static LineMerge of(Content content, OnConflict onConflict, String before, Restyled yours, String now) {
        DiffAlgorithm diff = content == Content.PYTHON ? new StatementDiff() : new HistogramDiff();
        LineMerge merge = new LineMerge(diff, onConflict, before, yours, now);
        merge.run();
        return merge;
    }

    List<MergedLine> merged() {
        return merged;
    }

    /** How many places both sides changed, each in its own way. */
    int conflicts() {
        return conflicts;
    }

    /** How many places were edited by hand that the new rendering leaves out; they stay. */
    int kept() {
        return kept;
    }

    private void run() {
        MergeChunk edited = null;
        String generated = "";
        for (MergeChunk chunk : new MergeAlgorithm(diff).merge(RawTextComparator.DEFAULT, before, yours, now)) {
            switch (chunk.getConflictState()) {
                case NO_CONFLICT -> changedOnOneSide(chunk);
                case FIRST_CONFLICTING_RANGE -> edited = chunk;
                case BASE_CONFLICTING_RANGE -> generated = lines(before, chunk);
                case NEXT_CONFLICTING_RANGE -> changedOnBoth(edited, generated, lines(now, chunk));
            }
        }
    }

    private void changedOnOneSide(MergeChunk chunk) {
        switch (chunk.getSequenceIndex()) {
            case 0 -> stand(index(chunk.getBegin()), index(chunk.getBegin()) + chunk.getEnd() - chunk.getBegin());
            case 1 -> stand(chunk.getBegin(), chunk.getEnd());
            default -> write(lines(now, chunk), false);
        }
    }

    private void changedOnBoth(MergeChunk edited, String generatedBefore, String generatedNow) {
        if (generatedNow.isEmpty() && onConflict != OnConflict.OVERWRITE) {
            kept++;
            stand(edited.getBegin(), edited.getEnd());
            return;
        }
        conflicts++;
        switch (onConflict) {
            case MERGE, ABORT -> {
                write(Markers.YOURS, true);
                stand(edited.getBegin(), edited.getEnd());
                write(Markers.after(generatedBefore, generatedNow), true);
            }
            case KEEP -> stand(edited.getBegin(), edited.getEnd());
            case OVERWRITE -> write(generatedNow, false);
        }
    }

    /** Where a line that nobody changed stands. */
    private int index(int line) {
        int shift = 0;
        for (Edit edit : edits) {
            if (edit.getEndA() <= line) {
                shift += edit.getLengthB() - edit.getLengthA();
            }
        }
        return line + shift;
    }

    private void stand(int from, int to) {
        for (int i = from; i < to; i++) {
            merged.add(new MergedLine(standing.get(i), OptionalInt.of(i), false));
        }
    }

    private void write(String text, boolean isMarked) {
        TextLines.split(text).forEach(line -> merged.add(new MergedLine(line, OptionalInt.empty(), isMarked)));
    }

    private static RawText raw(String text) {
        return new RawText(text.getBytes(UTF_8));
    }

    /** JGit takes lines that both sides begin or end with off what stood there before too, which may have fewer. */
    private static String lines(RawText side, MergeChunk chunk) {
        return chunk.getBegin() >= chunk.getEnd() ? "" : side.getString(chunk.getBegin(), chunk.getEnd(), false);
    }
}
