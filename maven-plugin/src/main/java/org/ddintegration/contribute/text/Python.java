package org.ddintegration.contribute.text;

import java.util.List;

/**
 * Python literals and calls, formatted as black does with lines of 120 columns. No text, whatever is in it, ends the
 * literal that holds it.
 */
public final class Python {
    /** A string literal whose value is the text. */
    public String string(String text) {
        return PythonString.literal(text);
    }

    public List<String> strings(List<String> texts) {
        return texts.stream().map(this::string).toList();
    }

    public String bool(boolean value) {
        return value ? "True" : "False";
    }

    /**
     * A docstring that begins in its first line; its value, cleaned as {@code inspect.cleandoc} does and
     * stripped, is the text.
     *
     * @param indent columns before each line but the first
     */
    public String docstring(String text, int indent) {
        return PythonDocstring.of(text, indent, false);
    }

    /**
     * A docstring of prose: its paragraphs and items, a line each, are wrapped, and other quotes stand for triple ones,
     * since older linters want no backslash in a docstring.
     *
     * @param indent columns before each line but the first
     */
    public String proseDocstring(String text, int indent) {
        return docstring(PythonDocstring.wrapped(Prose.forDocstring(text), indent), indent);
    }

    /** A module's docstring, which begins below its opening quotes. */
    public String moduleDocstring(String text) {
        return PythonDocstring.of(text, 0, true);
    }

    /**
     * A bracketed list on one line where it fits, else indented below its head, else with one item a line.
     *
     * @param indent columns before the head, which the caller writes
     * @param head up to and with the opening bracket
     * @param tail from the closing bracket on
     */
    public String bracketed(int indent, String head, List<String> items, String tail) {
        return PythonBrackets.lay(indent, head, items, tail);
    }

    /**
     * A literal of a tuple, list or dict that is an item of something, so that a comma follows it.
     *
     * @param indent columns before it, where it has a line of its own
     */
    public String literal(int indent, String open, List<String> items, String close) {
        return PythonBrackets.literal(indent, open, items, close);
    }
}
