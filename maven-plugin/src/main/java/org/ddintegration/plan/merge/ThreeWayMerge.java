package org.ddintegration.plan.merge;

/** Merges by lines, as git does; lines end in a line feed. */
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
     * @param yours what stands there
     * @param now what is generated
     */
    public Merged merge(String before, String yours, String now) {
        if (before.equals(now) || yours.equals(now)) {
            return new Merged(yours, 0, 0);
        }
        return yours.equals(before) ? new Merged(now, 0, 0) : new LineMerge(onConflict).merge(before, yours, now);
    }
}
