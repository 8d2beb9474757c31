package org.ddintegration.descriptor;

import org.ddintegration.descriptor.Node.Mapping;
import org.ddintegration.descriptor.Node.Sequence;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** The YAML form of a descriptor. */
final class YamlForm implements Form {
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
}
