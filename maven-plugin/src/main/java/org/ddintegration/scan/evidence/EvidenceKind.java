package org.ddintegration.scan.evidence;

/** Kinds of text that show a library in use. */
public enum EvidenceKind {
    README(3, "the README"),
    EXAMPLE(1.5, "examples"),
    DOCUMENT(1, "documents"),
    DOCSTRING(0.5, "docstrings"),
    TEST(0.3, "tests");

    private final double weight;
    private final String words;

    EvidenceKind(double weight, String words) {
        this.weight = weight;
        this.words = words;
    }

    /** How much a use there counts. */
    public double weight() {
        return weight;
    }

    public String words() {
        return words;
    }
}
