package org.ddintegration.plan.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.plan.content.Content;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;

/**
 * Takes what stands in a target without a baseline for what was rendered once, piece by piece: a statement of Python, or the
 * whole text of anything else. A piece that says more than the rendering was edited by hand; what the rendering has beyond is
 * still to come.
 */
public final class Adoption {
    private final List<String> now;
    private final List<String> yours;
    private final List<String> base = new ArrayList<>();
    private int sameLines;
    private int samePieces;

    private Adoption(List<String> now, List<String> yours) {
        this.now = now;
        this.yours = yours;
    }

    /**
     * What stands there with all that the rendering has beyond it.
     *
     * @return empty when less than half of the rendering stands there, or the two cannot be told apart
     */
    public static Optional<String> of(Content content, String yours, String now) {
        List<String> restyled = Restyled.of(content, yours, now).lines();
        Adoption adoption = new Adoption(TextLines.split(now), restyled);
        int pieces = content == Content.PYTHON ? adoption.statements() : adoption.whole();
        long written = adoption.now.stream().filter(line -> !line.isBlank()).count();
        boolean isAlike = 2L * adoption.sameLines > written || 2 * adoption.samePieces > pieces;
        if (!isAlike) {
            return Optional.empty();
        }
        Merged merged = new ThreeWayMerge(OnConflict.MERGE).merge(content, String.join("", adoption.base), yours, now);
        return merged.conflicts() == 0 ? Optional.of(merged.text()) : Optional.empty();
    }

    private int statements() {
        List<Statement> ofNow = Statement.of(now);
        List<Statement> ofYours = Statement.of(yours);
        EditList edits =
                new HistogramDiff().diff(TextSequence.COMPARATOR, Statement.names(ofNow), Statement.names(ofYours));
        edits.add(new Edit(ofNow.size(), ofNow.size(), ofYours.size(), ofYours.size()));
        int next = 0;
        int nextOfYours = 0;
        for (Edit edit : edits) {
            for (; next < edit.getBeginA(); next++, nextOfYours++) {
                Statement one = ofNow.get(next);
                Statement other = ofYours.get(nextOfYours);
                piece(now.subList(one.first(), one.end()), yours.subList(other.first(), other.end()));
            }
            next = edit.getEndA();
            nextOfYours = edit.getEndB();
        }
        return ofNow.size();
    }

    private int whole() {
        piece(now, yours);
        return 1;
    }

    private void piece(List<String> rendered, List<String> standing) {
        EditList edits = new HistogramDiff()
                .diff(TextSequence.COMPARATOR, new TextSequence(rendered), new TextSequence(standing));
        boolean isEdited = edits.stream().anyMatch(edit -> edit.getLengthB() > 0);
        samePieces += edits.isEmpty() ? 1 : 0;
        for (int i = 0; i < rendered.size(); i++) {
            int line = i;
            boolean stands = edits.stream().noneMatch(edit -> edit.getBeginA() <= line && line < edit.getEndA());
            sameLines += stands && !rendered.get(i).isBlank() ? 1 : 0;
            if (stands || isEdited) {
                base.add(rendered.get(i));
            }
        }
    }
}
