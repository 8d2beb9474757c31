package org.ddintegration.plan.merge;

import java.util.Optional;
import org.ddintegration.plan.content.Content;

/** Merges by lines, as git does, but for lines that differ in style alone: they count as unchanged. Lines end in a line feed. */
public final class ThreeWayMerge {
    private final OnConflict onConflict;

    public ThreeWayMerge(OnConflict onConflict) {
        this.onConflict = onConflict;
    }

    /**
     * Carries what changed from {@code before} to {@code now} over to {@code yours}. Where one side alone changed, JGit,
     * which takes its time to load, is not asked.
     *
     * @param before what was generated last
     * @param yours what stands there; what the rendering does not change keeps its style
     * @param now what is generated
     */
    public Merged merge(Content content, String before, String yours, String now) {
        if (before.equals(now) || yours.equals(now)) {
            return new Merged(yours, 0, 0);
        }
        if (yours.equals(before)) {
            return new Merged(now, 0, 0);
        }
        if (content == Content.PYTHON) {
            Optional<FunctionOrder> order = FunctionOrder.changed(before, yours, now);
            if (order.isPresent()) {
                return merge(content, order.get().applyTo(before), order.get().applyTo(yours), now);
            }
        }
        Restyled restyled = Restyled.of(content, yours, before);
        LineMerge lines = LineMerge.of(content, onConflict, before, restyled, now);
        String text = new Restoration(content, restyled, lines.merged()).text();
        return new Merged(text, lines.conflicts(), lines.kept());
    }
}
