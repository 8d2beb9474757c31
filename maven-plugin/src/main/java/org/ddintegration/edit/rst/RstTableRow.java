package org.ddintegration.edit.rst;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddintegration.edit.Block;
import org.ddintegration.edit.Blocks;
import org.ddintegration.edit.Collected;
import org.ddintegration.edit.Lines;
import org.ddintegration.edit.ListedEdit;
import org.ddintegration.edit.UnknownShapeException;

/** A row of the grid table whose rows begin with a reference such as {@code :ref:`httpx`}. */
public final class RstTableRow extends ListedEdit {
    private static final Pattern HEAD_RULE = Pattern.compile("\\+(=+\\+)+\\s*");
    private static final Pattern RULE = Pattern.compile("\\+(-+\\+)+\\s*");
    private static final Pattern REFERENCE = Pattern.compile("\\|\\s*:ref:`([^`<]*?)\\s*(?:<([^`>]+)>)?`.*");

    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");

    /**
     * @param label what the row's reference refers to
     * @param row its cells, each between vertical bars; the first holds the reference
     */
    public RstTableRow(String label, String row) {
        super("table row " + label, label, List.of(row));
    }

    @Override
    protected String collection() {
        return "rows";
    }

    @Override
    protected List<String> keys() {
        return keys(snippet());
    }

    @Override
    protected Collected read(String text) {
        Lines lines = Lines.of(text);
        List<Block> blocks = new ArrayList<>();
        int head = headRule(lines);
        int first = head + 1;
        for (int i = first; i < lines.count() && !lines.blank(i); i++) {
            if (RULE.matcher(lines.content(i)).matches()) {
                blocks.add(new Block(keys(lines.content(first)), first, first, i));
                first = i + 1;
            }
        }
        String rule = lines.content(head).strip();
        return new Collected(Blocks.tight(lines, head, "", blocks), row -> padded(cells(row.get(0)), rule));
    }

    /** @param headRule the line between the head and the rows, which shows how wide the columns are */
    private static List<String> padded(List<String> cells, String headRule) {
        int[] widths = Arrays.stream(headRule.split("\\+"))
                .skip(1)
                .mapToInt(String::length)
                .toArray();
        if (widths.length < cells.size()) {
            throw new UnknownShapeException("a table of " + cells.size() + " columns");
        }
        StringBuilder padded = new StringBuilder("|");
        StringBuilder rule = new StringBuilder("+");
        for (int i = 0; i < widths.length; i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            int free = widths[i] - 1 - DisplayWidth.of(cell);
            if (free < 0) {
                throw new UnknownShapeException("a table column that is wide enough for '" + cell + "'");
            }
            padded.append(' ').append(cell).append(" ".repeat(free)).append('|');
            rule.append("-".repeat(widths[i])).append('+');
        }
        return List.of(padded.toString(), rule.toString());
    }

    private static List<String> cells(String row) {
        return CELL_END.splitAsStream(row).skip(1).map(String::strip).toList();
    }

    private static int headRule(Lines lines) {
        for (int i = 0; i + 1 < lines.count(); i++) {
            if (HEAD_RULE.matcher(lines.content(i)).matches()
                    && REFERENCE.matcher(lines.content(i + 1)).matches()) {
                return i;
            }
        }
        throw new UnknownShapeException("a grid table whose rows begin with :ref:");
    }

    private static List<String> keys(String row) {
        Matcher reference = REFERENCE.matcher(row);
        if (!reference.matches()) {
            return List.of();
        }
        String label = reference.group(2) == null ? reference.group(1) : reference.group(2);
        return List.of(reference.group(1), label);
    }
}
