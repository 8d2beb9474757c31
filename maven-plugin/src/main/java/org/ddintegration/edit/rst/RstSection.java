package org.ddintegration.edit.rst;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ddintegration.edit.Block;
import org.ddintegration.edit.Blocks;
import org.ddintegration.edit.Collected;
import org.ddintegration.edit.Lines;
import org.ddintegration.edit.ListedEdit;
import org.ddintegration.edit.UnknownShapeException;

/** A section of a reStructuredText document: its label, its title, underlined like its siblings', and a body. */
public final class RstSection extends ListedEdit {
    private static final Pattern LABEL = Pattern.compile("\\.\\. _([^:`]+):\\s*");
    private static final Pattern UNDERLINE = Pattern.compile("([=^\"'~*+#.:_-])\\1+\\s*");

    /**
     * @param label what {@code :ref:} refers to; the sections are in its order
     * @param lines the label, the title, its underline and a body
     */
    public RstSection(String label, List<String> lines) {
        super("section " + label, label, lines);
    }

    @Override
    protected String collection() {
        return "sections";
    }

    @Override
    protected Collected read(String text) {
        Lines lines = Lines.of(text);
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            if (isLabel(lines, i) && !(i > 0 && isLabel(lines, i - 1))) {
                starts.add(i);
            }
        }
        if (starts.isEmpty() || starts.get(0) != 0) {
            starts.add(0, 0);
        }
        if (starts.size() < 2) {
            throw new UnknownShapeException("sections with a label such as '.. _" + key() + ":'");
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i < starts.size(); i++) {
            int first = starts.get(i);
            int next = i + 1 < starts.size() ? starts.get(i + 1) : lines.count();
            blocks.add(new Block(labels(lines, first), first, first, lines.lastWritten(first, next - 1)));
        }
        Blocks sections = Blocks.spaced(lines, "", blocks);
        return new Collected(
                sections,
                section -> underlined(section, text.substring(sections.region(0).start())));
    }

    private static List<String> underlined(List<String> section, String siblings) {
        String character = underline(siblings);
        return section.stream()
                .map(line -> UNDERLINE.matcher(line).matches() ? character.repeat(line.length()) : line)
                .toList();
    }

    private static boolean isLabel(Lines lines, int index) {
        return LABEL.matcher(lines.content(index)).matches();
    }

    private static List<String> labels(Lines lines, int first) {
        List<String> labels = new ArrayList<>();
        Matcher label = LABEL.matcher("");
        for (int i = first; i < lines.count() && label.reset(lines.content(i)).matches(); i++) {
            labels.add(label.group(1));
        }
        Collections.reverse(labels);
        return labels;
    }

    /** The character that underlines most titles. */
    private static String underline(String sections) {
        Map<String, Long> counts = sections.lines()
                .map(UNDERLINE::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.groupingBy(line -> line.group(1), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new UnknownShapeException("an underlined title"));
    }
}
