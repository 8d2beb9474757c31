package org.ddintegration.descriptor.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.descriptor.node.LineStarts;
import org.ddintegration.descriptor.node.Node.Entry;
import org.ddintegration.descriptor.node.Node.Mapping;
import org.ddintegration.descriptor.node.Place;
import org.ddintegration.descriptor.schema.Schema;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** One key of a mapping below the root, in the text of a YAML descriptor. */
final class YamlEntryText {
    private final String text;
    private final MappingNode root;

    YamlEntryText(String text) {
        this.text = text;
        this.root = (MappingNode)
                new Compose(YamlSettings.reading(text).setUseMarks(true).build())
                        .composeString(text)
                        .orElseThrow();
    }

    /** The text with the key in the mapping that another key has for its value; in place of what it had. */
    String put(String outer, String key, Mapping value) {
        Schema schema = Schema.DESCRIPTOR.of(outer).orElseThrow();
        MappingNode mapping = (MappingNode) pair(root, outer).orElseThrow().getValueNode();
        Optional<NodeTuple> standing = pair(mapping, key);
        if (mapping.getFlowStyle() == FlowStyle.FLOW) {
            String braces = YamlWriter.write(value, schema.of(key).orElseThrow(), FlowStyle.FLOW)
                    .strip();
            return standing.map(pair -> spliced(start(pair.getValueNode()), end(pair.getValueNode()), braces))
                    .orElseGet(() -> spliced(end(mapping) - 1, end(mapping) - 1, ", " + key + ": " + braces));
        }
        int column = mapping.getValue()
                .get(0)
                .getKeyNode()
                .getStartMark()
                .map(Mark::getColumn)
                .orElseThrow();
        String lines = YamlWriter.write(
                        new Mapping(Map.of(key, new Entry(Place.NONE, value)), Place.NONE), schema, FlowStyle.BLOCK)
                .stripTrailing()
                .indent(column)
                .replace("\n", LineStarts.end(text));
        int from = standing.map(pair -> start(pair.getKeyNode()) - column).orElseGet(() -> below(mapping));
        int to = standing.map(pair -> below(pair.getValueNode())).orElse(from);
        boolean isOpen = from > 0 && from == text.length() && !text.endsWith("\n");
        return spliced(from, to, (isOpen ? LineStarts.end(text) : "") + lines);
    }

    private String spliced(int from, int to, String with) {
        return text.substring(0, from) + with + text.substring(to);
    }

    private static Optional<NodeTuple> pair(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(pair -> pair.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key))
                .findFirst();
    }

    /** Where the line begins that follows the last one of a node. */
    private int below(Node node) {
        return LineStarts.of(text).startAtOrAfter(lastEnd(node), text);
    }

    /** Offset after the last character of a node: the end of a block is where the next thing begins. */
    private int lastEnd(Node node) {
        if (node instanceof CollectionNode<?> collection && collection.getFlowStyle() != FlowStyle.FLOW) {
            List<?> parts = collection.getValue();
            Object last = parts.get(parts.size() - 1);
            return lastEnd(last instanceof NodeTuple pair ? pair.getValueNode() : (Node) last);
        }
        return end(node);
    }

    private int start(Node node) {
        return offset(node.getStartMark());
    }

    private int end(Node node) {
        return offset(node.getEndMark());
    }

    private int offset(Optional<Mark> mark) {
        return text.offsetByCodePoints(0, mark.map(Mark::getIndex).orElseThrow());
    }
}
