package org.ddintegration.plan.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeResult;

/** The merge of lines that git makes. */
final class LineMerge {
    private final OnConflict onConflict;

    LineMerge(OnConflict onConflict) {
        this.onConflict = onConflict;
    }

    Merged merge(String before, String yours, String now) {
        MergeResult<RawText> chunks =
                new MergeAlgorithm().merge(RawTextComparator.DEFAULT, raw(before), raw(yours), raw(now));
        Assembly assembly = new Assembly(onConflict);
        for (MergeChunk chunk : chunks) {
            RawText side = chunks.getSequences().get(chunk.getSequenceIndex());
            assembly.add(chunk.getConflictState(), lines(side, chunk));
        }
        return assembly.finish();
    }

    private static RawText raw(String text) {
        return new RawText(text.getBytes(UTF_8));
    }

    private static String lines(RawText side, MergeChunk chunk) {
        return chunk.getBegin() == chunk.getEnd() ? "" : side.getString(chunk.getBegin(), chunk.getEnd(), false);
    }
}
