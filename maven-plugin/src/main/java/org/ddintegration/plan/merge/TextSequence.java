package org.ddintegration.plan.merge;

import java.util.List;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** Texts in order, as JGit compares them. */
final class TextSequence extends Sequence {
    static final SequenceComparator<TextSequence> COMPARATOR = new SequenceComparator<>() {
        @Override
        public boolean equals(TextSequence a, int i, TextSequence b, int j) {
            return a.texts.get(i).equals(b.texts.get(j));
        }

        @Override
        public int hash(TextSequence sequence, int i) {
            return sequence.texts.get(i).hashCode();
        }
    };

    private final List<String> texts;

    TextSequence(List<String> texts) {
        this.texts = texts;
    }

    @Override
    public int size() {
        return texts.size();
    }
}
