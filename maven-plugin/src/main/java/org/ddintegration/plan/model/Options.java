package org.ddintegration.plan.model;

import org.ddintegration.plan.merge.OnConflict;

/**
 * How hand edits are treated.
 *
 * @param force whether what is no longer generated goes although it was edited by hand
 */
public record Options(OnConflict onConflict, boolean force) {
    public static final Options DEFAULT = new Options(OnConflict.MERGE, false);
}
