package org.ddintegration.contribute.text;

/**
 * Python literals. No text, whatever is in it, ends the literal that holds it.
 */
public final class Python {
    /** A string literal whose value is the text. */
    public String string(String text) {
        return PythonString.literal(text);
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
}
