package org.ddintegration.edit.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.descriptor.form.YamlSettings;
import org.ddintegration.edit.Block;
import org.ddintegration.edit.Blocks;
import org.ddintegration.edit.Lines;
import org.ddintegration.edit.ReadTexts;
import org.ddintegration.edit.UnknownShapeException;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML document as nodes that know their lines. */
record YamlNodes(Lines lines, Node root) {
    private static final ReadTexts<YamlNodes> READ = new ReadTexts<>(YamlNodes::read);

    /** An entry that begins on a line. */
    record Item(List<String> keys, int line) {}

    static YamlNodes of(String text) {
        return READ.of(text);
    }

    private static YamlNodes read(String text) {
        Lines lines = Lines.of(text);
        if (text.indexOf('\r') >= 0
                && lines.lines().stream()
                        .anyMatch(
                                line -> text.substring(line.start(), line.end()).indexOf('\r') >= 0)) {
            throw new UnknownShapeException("lines that end in a line feed");
        }
        try {
            return new YamlNodes(
                    lines,
                    new Compose(YamlSettings.reading(text)
                                    .setUseMarks(true)
                                    .setMaxAliasesForCollections(0)
                                    .build())
                            .composeString(text)
                            .orElseThrow(() -> new UnknownShapeException("a YAML document")));
        } catch (YamlEngineException e) {
            throw new UnknownShapeException("a YAML document that can be read");
        }
    }

    MappingNode mapping(List<String> path) {
        if (at(path) instanceof MappingNode mapping) {
            return mapping;
        }
        throw new UnknownShapeException("a mapping at " + String.join(".", path));
    }

    SequenceNode sequence(List<String> path) {
        if (at(path) instanceof SequenceNode sequence) {
            return sequence;
        }
        throw new UnknownShapeException("a list at " + String.join(".", path));
    }

    private Node at(List<String> path) {
        Node node = root;
        for (String key : path) {
            node = value(node, key)
                    .orElseThrow(() -> new UnknownShapeException("the key '" + key + "' of " + String.join(".", path)));
        }
        return node;
    }

    private static Optional<Node> value(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(pair -> scalar(pair.getKeyNode()).equals(key))
                        .map(pair -> pair.getValueNode())
                        .findFirst()
                : Optional.empty();
    }

    /** Value of a scalar; empty for another node. */
    static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElseThrow();
    }

    /** The lines of a collection's entries. */
    Blocks blocks(CollectionNode<?> collection, List<Item> items) {
        if (collection.getFlowStyle() == FlowStyle.FLOW || items.isEmpty()) {
            throw new UnknownShapeException("a collection with one entry or more, each on lines of its own");
        }
        String indent = lines.indent(items.get(0).line());
        if (!items.stream().allMatch(item -> lines.indent(item.line()).equals(indent))) {
            throw new UnknownShapeException("entries that are indented alike");
        }
        int end = end(collection);
        List<Block> blocks = new ArrayList<>();
        int above = -1;
        for (int i = 0; i < items.size(); i++) {
            int first = items.get(i).line();
            int next = i + 1 < items.size() ? items.get(i + 1).line() : end;
            int last = lastOwn(first, next - 1, indent.length());
            int lead = first;
            while (lead - 1 > above && isComment(lead - 1)) {
                lead--;
            }
            blocks.add(new Block(items.get(i).keys(), lead, first, last));
            above = last;
        }
        return Blocks.spaced(lines, indent, blocks);
    }

    /** Leaves out blank lines and comments that are no deeper than the entries. */
    private int lastOwn(int first, int last, int depth) {
        int own = last;
        while (own > first
                && (lines.blank(own) || (isComment(own) && lines.indent(own).length() <= depth))) {
            own--;
        }
        return own;
    }

    private boolean isComment(int line) {
        return lines.content(line).strip().startsWith("#");
    }

    /** Index after the last line of a collection. */
    private int end(Node collection) {
        Mark mark = collection.getEndMark().orElseThrow();
        int line = Math.min(mark.getLine(), lines.count());
        if (line < lines.count() && mark.getColumn() > lines.indent(line).length()) {
            return line + 1;
        }
        return line;
    }
}
