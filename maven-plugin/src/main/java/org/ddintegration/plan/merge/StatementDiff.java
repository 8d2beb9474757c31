package org.ddintegration.plan.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
 * it and the beginning of the one below. Blank lines belong to the statement above them.
 */
final class StatementDiff extends DiffAlgorithm {
    private static final Pattern BEGIN = Pattern.compile("[A-Za-z_@].*");
    private static final Pattern NAME = Pattern.compile("[(:=].*");

    private final HistogramDiff lines = new HistogramDiff();

    /**
     * A statement that is not indented, with its block.
     *
     * @param first index of its first line; its decorators are statements of their own
     */
    private record Statement(String name, int first) {}

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
        for (Edit edit : lines.diff(TextSequence.COMPARATOR, names(ofA), names(ofB))) {
            same(comparator, a, b, ofA, ofB, nextA, nextB, edit.getBeginA() - nextA, edits);
            add(comparator, a, b, region(ofA, ofB, edit), edits);
            nextA = edit.getEndA();
            nextB = edit.getEndB();
        }
        same(comparator, a, b, ofA, ofB, nextA, nextB, ofA.size() - 1 - nextA, edits);
        return edits;
    }

    @Override
    public <S extends Sequence> EditList diffNonCommon(SequenceComparator<? super S> comparator, S a, S b) {
        return lines.diffNonCommon(comparator, a, b);
    }

    private <S extends Sequence> void same(
            SequenceComparator<? super S> comparator,
            S a,
            S b,
            List<Statement> ofA,
            List<Statement> ofB,
            int fromA,
            int fromB,
            int count,
            EditList edits) {
        for (int i = 0; i < count; i++) {
            Edit statement = new Edit(fromA + i, fromA + i + 1, fromB + i, fromB + i + 1);
            add(comparator, a, b, region(ofA, ofB, statement), edits);
        }
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

    private static Edit region(List<Statement> ofA, List<Statement> ofB, Edit statements) {
        return new Edit(
                ofA.get(statements.getBeginA()).first(),
                ofA.get(statements.getEndA()).first(),
                ofB.get(statements.getBeginB()).first(),
                ofB.get(statements.getEndB()).first());
    }

    private static TextSequence names(List<Statement> statements) {
        return new TextSequence(statements.stream().map(Statement::name).toList());
    }

    /** What stands before the first has no name; after the last comes one that is the end of the text. */
    private static List<Statement> statements(RawText text) {
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement("", 0));
        for (int i = 0; i < text.size(); i++) {
            String line = text.getString(i);
            if (BEGIN.matcher(line).matches()) {
                statements.add(new Statement(NAME.matcher(line).replaceFirst("").strip(), i));
            }
        }
        statements.add(new Statement("\n", text.size()));
        return statements;
    }
}
