package org.ddintegration.plan.model;

/** What a run does with one file of the target. */
public enum Action {
    CREATE,
    UPDATE,
    /** As it is wanted already. */
    UNCHANGED,
    /** Edited by hand, and left as it is. */
    KEEP,
    /** Edited by hand where the descriptor wants a change too. */
    CONFLICT,
    DELETE
}
