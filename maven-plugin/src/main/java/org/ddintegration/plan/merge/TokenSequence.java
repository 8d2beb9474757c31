package org.ddintegration.plan.merge;

import java.util.List;
import org.ddintegration.plan.content.ContentToken;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** What a text says, as JGit compares it. */
final class TokenSequence extends Sequence {
    static final SequenceComparator<TokenSequence> COMPARATOR = new SequenceComparator<>() {
        @Override
        public boolean equals(TokenSequence a, int i, TokenSequence b, int j) {
            return a.tokens.get(i).value().equals(b.tokens.get(j).value());
        }

        @Override
        public int hash(TokenSequence sequence, int i) {
            return sequence.tokens.get(i).value().hashCode();
        }
    };

    private final List<ContentToken> tokens;

    TokenSequence(List<ContentToken> tokens) {
        this.tokens = tokens;
    }

    @Override
    public int size() {
        return tokens.size();
    }
}
