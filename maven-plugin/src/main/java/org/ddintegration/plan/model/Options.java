package org.ddintegration.plan.model;

import org.ddintegration.plan.merge.OnConflict;

/**
 * How hand edits are treated.
 *
 * @param force whether what is no longer generated goes although it was edited by hand
 * @param replace whether what the tool did not write gives way to what is generated in its place
 */
public record Options(OnConflict onConflict, boolean force, boolean replace) {
    public static final Options DEFAULT = new Options(OnConflict.MERGE, false);

    public Options(OnConflict onConflict, boolean force) {
        this(onConflict, force, false);
    }

    public Options replacing(boolean isReplacing) {
        return new Options(onConflict, force, isReplacing);
    }
}
