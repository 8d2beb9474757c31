package org.ddintegration.scan.evidence;

import org.ddintegration.source.tree.TreeFile;

/** A file that shows the library in use. */
public record EvidenceFile(TreeFile file, EvidenceKind kind, Form form) {
    /** How code stands in it. */
    public enum Form {
        PYTHON,
        /** In blocks within Markdown or reStructuredText. */
        MARKUP,
        NOTEBOOK
    }
}
