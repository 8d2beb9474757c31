package org.ddintegration.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A line of a file that is a list of lines, such as a word list or a CSV file. Lines that begin with # are comments. */
public final class TextLine extends ListedEdit {
    private final int headLines;
    private final UnaryOperator<String> keyOf;
    private final String line;

    private TextLine(int headLines, UnaryOperator<String> keyOf, String line) {
        super("line " + keyOf.apply(line), keyOf.apply(line));
        this.headLines = headLines;
        this.keyOf = keyOf;
        this.line = line;
    }

    /** A line that is known by the whole of it. */
    public static TextLine word(String word) {
        return new TextLine(0, String::strip, word);
    }

    /** A line of a CSV file with a header line, known by its first field. */
    public static TextLine csv(String row) {
        return new TextLine(1, TextLine::firstField, row);
    }

    @Override
    public String snippet() {
        return line;
    }

    @Override
    Listing read(String text) {
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
        return new Blocks(lines, Math.min(headLines, lines.count()) - 1, "", blocks);
    }

    @Override
    List<String> lines(String text) {
        return List.of(line);
    }

    private static String firstField(String row) {
        return row.split(",", 2)[0];
    }
}
