package org.ddintegration.workflow.draft;

/** Makes text of a library fit for one line of a descriptor. */
final class OneLine {
    private OneLine() {}

    /** Control and format characters and all white space become single spaces; none is left at either end. */
    static String of(String text) {
        return text.replaceAll("[\\p{C}\\p{Z}\\s]+", " ").strip();
    }
}
