package org.ddintegration.descriptor.form;

import org.ddintegration.descriptor.node.Node;
import org.ddintegration.descriptor.node.Node.Mapping;
import org.ddintegration.descriptor.node.Node.Sequence;
import org.ddintegration.descriptor.node.Problems;
import org.ddintegration.descriptor.schema.Schema;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** The YAML form of a descriptor. */
public final class YamlForm implements Form {
    private static final String HEAD = "# yaml-language-server: $schema=../.dd/descriptor.schema.json\n";

    @Override
    public Node read(String text, Problems problems) {
        return new YamlReader(text, problems).read();
    }

    @Override
    public String write(Mapping descriptor) {
        return HEAD + YamlWriter.write(descriptor, Schema.DESCRIPTOR, FlowStyle.BLOCK);
    }

    @Override
    public String append(String text, Sequence hooks) {
        return new YamlHooks(text).append(hooks);
    }

    @Override
    public String withRead(String text, Mapping read) {
        return new YamlEntryText(text).put("library", "read", read);
    }
}
