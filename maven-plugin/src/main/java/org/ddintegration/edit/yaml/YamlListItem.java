package org.ddintegration.edit.yaml;

import java.util.List;
import org.ddintegration.edit.Collected;
import org.ddintegration.edit.ListedEdit;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** An item of a list of mappings in block style, known by the value of one of its keys. */
public final class YamlListItem extends ListedEdit {
    private final List<String> path;
    private final String field;

    /**
     * @param path keys that lead from the document to the list
     * @param field key whose value tells the items apart
     * @param value its value in this item
     * @param lines the item as YAML, beginning with its dash, not indented
     */
    public YamlListItem(List<String> path, String field, String value, List<String> lines) {
        super(String.join(".", path) + "[" + field + "=" + value + "]", value, lines);
        this.path = List.copyOf(path);
        this.field = field;
    }

    @Override
    protected String collection() {
        return "list " + path + " by " + field;
    }

    @Override
    protected Collected read(String text) {
        YamlNodes yaml = YamlNodes.of(text);
        var list = yaml.sequence(path);
        return Collected.plain(yaml.blocks(
                list,
                list.getValue().stream()
                        .map(item -> new YamlNodes.Item(keys(item), YamlNodes.line(item)))
                        .toList()));
    }

    private List<String> keys(Node item) {
        if (!(item instanceof MappingNode mapping)) {
            return List.of();
        }
        return mapping.getValue().stream()
                .filter(pair -> YamlNodes.scalar(pair.getKeyNode()).equals(field))
                .map(pair -> YamlNodes.scalar(pair.getValueNode()))
                .limit(1)
                .toList();
    }
}
