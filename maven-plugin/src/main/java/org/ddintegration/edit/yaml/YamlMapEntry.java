package org.ddintegration.edit.yaml;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.edit.Collected;
import org.ddintegration.edit.ListedEdit;

/** An entry of a mapping in block style: a key with what hangs below it. */
public final class YamlMapEntry extends ListedEdit {
    private final List<String> path;

    /**
     * @param path keys that lead from the document to the mapping
     * @param lines the entry as YAML, the key in the first, not indented
     */
    public YamlMapEntry(List<String> path, String key, List<String> lines) {
        super(String.join(".", path) + "." + key, key, lines);
        this.path = List.copyOf(path);
    }

    @Override
    protected String collection() {
        return "mapping " + path;
    }

    @Override
    protected Collected read(String text) {
        YamlNodes yaml = YamlNodes.of(text);
        List<YamlNodes.Item> items = new ArrayList<>();
        var mapping = yaml.mapping(path);
        mapping.getValue()
                .forEach(pair -> items.add(new YamlNodes.Item(
                        List.of(YamlNodes.scalar(pair.getKeyNode())), YamlNodes.line(pair.getKeyNode()))));
        return Collected.plain(yaml.blocks(mapping, items));
    }
}
