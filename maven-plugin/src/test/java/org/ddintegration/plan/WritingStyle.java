package org.ddintegration.plan;

/**
 * How a formatter may write Python and YAML.
 *
 * @param indent of a block
 * @param explodes whether each argument stands on a line of its own, with a comma after the last
 * @param brackets whether values have brackets around them
 * @param joinsImports whether names of one module are imported together
 * @param blankLines between functions
 */
record WritingStyle(
        String indent,
        char quote,
        boolean explodes,
        boolean brackets,
        boolean joinsImports,
        boolean reversesImports,
        int blankLines,
        String lineEnd) {
    static final WritingStyle GENERATED = new WritingStyle("    ", '"', false, false, false, false, 2, "\n");
}
