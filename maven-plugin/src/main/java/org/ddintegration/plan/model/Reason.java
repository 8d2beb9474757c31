package org.ddintegration.plan.model;

/** Why a piece is not, or not only, what was rendered. The names are part of the JSON report. */
public enum Reason {
    NONE(""),
    EDITED("edited by hand"),
    DELETED("deleted by hand; -Ddd.onConflict=overwrite puts it back"),
    /** It stands in the target, differs, and no baseline knows it. */
    FOREIGN("not written by this tool, and differs; -Ddd.replace replaces it"),
    /** It stood in the target, and no baseline knew it; removing brings it back. */
    REPLACED("replaces what was not written by this tool, which is saved under .dd/NAME/backup"),
    RESTORED("what stood there before it was replaced"),
    /** It stands in the target, differs, and no baseline knows it, but most of it is what is rendered. */
    ADOPTED("stood there already; what differs is taken as edited by hand"),
    ORPHANED("edited by hand; no longer generated; -Ddd.force takes it out too"),
    PARTLY_ORPHANED("holds code edited by hand that is no longer generated"),
    MARKED("holds conflict markers of an earlier run"),
    BOTH_CHANGED("edited by hand where the rendering changed too"),
    DELETED_AND_CHANGED("deleted by hand, and changed in the rendering"),
    MOVED("generated under another path now"),
    OVERWRITTEN("what stood there is saved under .dd/NAME/backup");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Whether what stood there is lost to the target, so that it must be saved first. */
    public boolean givesUpWhatStood() {
        return this == OVERWRITTEN || this == REPLACED;
    }
}
