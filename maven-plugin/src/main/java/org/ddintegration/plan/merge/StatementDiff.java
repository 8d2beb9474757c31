package org.ddintegration.plan.merge;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;
import org.eclipse.jgit.diff.Subsequence;
import org.eclipse.jgit.diff.SubsequenceComparator;

/**
 * Compares modules of Python statement by statement, so that a function which is new is not taken for the end of the one above
 * it and the beginning of the one below.
 */
final class StatementDiff extends DiffAlgorithm {
    private final HistogramDiff lines = new HistogramDiff();

    @Override
    public <S extends Sequence> EditList diff(SequenceComparator<? super S> comparator, S a, S b) {
        if (!(a instanceof RawText one) || !(b instanceof RawText other)) {
            return lines.diff(comparator, a, b);
        }
        List<Statement> ofA = statements(one);
        List<Statement> ofB = statements(other);
        EditList edits = new EditList();
        int nextA = 0;
        int nextB = 0;
        for (Edit edit : lines.diff(TextSequence.COMPARATOR, Statement.names(ofA), Statement.names(ofB))) {
            for (; nextA < edit.getBeginA(); nextA++, nextB++) {
                add(comparator, a, b, region(ofA, nextA, nextA + 1, ofB, nextB, nextB + 1), edits);
            }
            nextA = edit.getEndA();
            nextB = edit.getEndB();
            add(comparator, a, b, region(ofA, edit.getBeginA(), nextA, ofB, edit.getBeginB(), nextB), edits);
        }
        for (; nextA < ofA.size(); nextA++, nextB++) {
            add(comparator, a, b, region(ofA, nextA, nextA + 1, ofB, nextB, nextB + 1), edits);
        }
        return edits;
    }

    @Override
    public <S extends Sequence> EditList diffNonCommon(SequenceComparator<? super S> comparator, S a, S b) {
        return lines.diffNonCommon(comparator, a, b);
    }

    private <S extends Sequence> void add(
            SequenceComparator<? super S> comparator, S a, S b, Edit region, EditList edits) {
        Subsequence<S> partOfA = Subsequence.a(a, region);
        Subsequence<S> partOfB = Subsequence.b(b, region);
        Subsequence.toBase(lines.diff(new SubsequenceComparator<S>(comparator), partOfA, partOfB), partOfA, partOfB)
                .forEach(edit -> join(edits, edit));
    }

    /** What touches is one edit. */
    private static void join(EditList edits, Edit edit) {
        Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
        if (last != null && last.getEndA() == edit.getBeginA() && last.getEndB() == edit.getBeginB()) {
            edits.set(edits.size() - 1, new Edit(last.getBeginA(), edit.getEndA(), last.getBeginB(), edit.getEndB()));
        } else {
            edits.add(edit);
        }
    }

    private static Edit region(List<Statement> ofA, int fromA, int toA, List<Statement> ofB, int fromB, int toB) {
        return new Edit(line(ofA, fromA), line(ofA, toA), line(ofB, fromB), line(ofB, toB));
    }

    /** Index of the first line of a statement; of the end of the text after the last. */
    private static int line(List<Statement> statements, int index) {
        return index < statements.size()
                ? statements.get(index).first()
                : statements.get(index - 1).end();
    }

    private static List<Statement> statements(RawText text) {
        return Statement.of(
                IntStream.range(0, text.size()).mapToObj(text::getString).toList());
    }
}
