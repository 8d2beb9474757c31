package org.ddintegration.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A line of a file that is a list of lines, such as a word list or a CSV file. Lines that begin with # are comments. */
public final class TextLine extends ListedEdit {
    private final int headLines;
    private final UnaryOperator<String> keyOf;
    private final String collection;

    private TextLine(String collection, int headLines, UnaryOperator<String> keyOf, String line) {
        super("line " + keyOf.apply(line), keyOf.apply(line), List.of(line));
        this.collection = collection;
        this.headLines = headLines;
        this.keyOf = keyOf;
    }

    /** A line that is known by the whole of it. */
    public static TextLine word(String word) {
        return new TextLine("words", 0, String::strip, word);
    }

    /**
     * A line of a CSV file.
     *
     * @param headLines how many lines there are before the first row
     * @param columns indices of the fields that tell the rows apart, the one that they are sorted by first; a trailing
     *     {@code  *} of a field does not count
     */
    public static TextLine csv(String row, int headLines, int... columns) {
        return new TextLine(
                "rows below " + headLines + " by " + Arrays.toString(columns),
                headLines,
                line -> fields(line, columns),
                row);
    }

    @Override
    protected String collection() {
        return collection;
    }

    @Override
    protected Collected read(String text) {
        Lines lines = Lines.of(text);
        List<Block> blocks = new ArrayList<>();
        int lead = headLines;
        for (int i = headLines; i < lines.count(); i++) {
            if (lines.blank(i)) {
                lead = i + 1;
            } else if (!lines.content(i).startsWith("#")) {
                blocks.add(new Block(List.of(keyOf.apply(lines.content(i))), lead, i, i));
                lead = i + 1;
            }
        }
        return Collected.plain(Blocks.tight(lines, Math.min(headLines, lines.count()) - 1, "", blocks));
    }

    private static String fields(String row, int... columns) {
        String[] fields = row.split(",", -1);
        return Arrays.stream(columns)
                .filter(column -> column < fields.length)
                .mapToObj(column -> fields[column].strip())
                .map(field -> field.endsWith(" *") ? field.substring(0, field.length() - 2) : field)
                .collect(Collectors.joining(", "));
    }
}
