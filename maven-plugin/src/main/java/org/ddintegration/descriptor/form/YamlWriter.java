package org.ddintegration.descriptor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ddintegration.descriptor.node.Node;
import org.ddintegration.descriptor.node.Node.Mapping;
import org.ddintegration.descriptor.node.Node.Scalar;
import org.ddintegration.descriptor.node.Node.Sequence;
import org.ddintegration.descriptor.schema.ScalarType;
import org.ddintegration.descriptor.schema.Schema;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Writes a tree as YAML: small collections in one line, text in quotes wherever a reader could take it for more. */
final class YamlWriter {
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(Integer.MAX_VALUE)
            .setSplitLines(false)
            .setBestLineBreak("\n")
            .build();

    /** Text that means itself in every version of YAML, in a line of its own and in brackets. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_]([A-Za-z0-9_./;()+ -]|:(?=[A-Za-z_]))*(?<! )");

    /** Words that YAML 1.1 takes for true, false or nothing. */
    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private final List<Event> events = new ArrayList<>();

    private YamlWriter() {}

    static String write(Node node, Schema schema, FlowStyle around) {
        YamlWriter writer = new YamlWriter();
        writer.events.add(new StreamStartEvent());
        writer.events.add(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        writer.add(node, schema, around);
        writer.events.add(new DocumentEndEvent(false));
        writer.events.add(new StreamEndEvent());
        return new Present(SETTINGS).emitToString(writer.events.iterator());
    }

    private void add(Node node, Schema schema, FlowStyle around) {
        FlowStyle style = around == FlowStyle.FLOW || isSmall(schema) ? FlowStyle.FLOW : FlowStyle.BLOCK;
        if (node instanceof Scalar scalar) {
            add(scalar, around);
        } else if (node instanceof Sequence sequence) {
            events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style));
            sequence.items().forEach(item -> add(item, schema.items(), style));
            events.add(new SequenceEndEvent());
        } else if (node instanceof Mapping mapping) {
            events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style));
            mapping.entries().forEach((key, entry) -> {
                add(Scalar.text(key), style);
                add(entry.value(), schema.of(key).orElseThrow(), style);
            });
            events.add(new MappingEndEvent());
        }
    }

    private static boolean isSmall(Schema schema) {
        boolean isListOfValues = schema.isList() && !schema.items().isMapping();
        boolean isPair = schema.isMapping() && schema.properties().size() <= 2;
        return isListOfValues || isPair;
    }

    private void add(Scalar scalar, FlowStyle around) {
        boolean isPlain = scalar.type() != ScalarType.TEXT || isPlain(scalar.text(), around);
        events.add(new ScalarEvent(
                Optional.empty(),
                Optional.empty(),
                new ImplicitTuple(true, true),
                scalar.text(),
                isPlain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED));
    }

    private static boolean isPlain(String text, FlowStyle around) {
        return PLAIN.matcher(text).matches()
                && !WORDS.contains(text.toLowerCase(Locale.ROOT))
                && !(around == FlowStyle.FLOW && text.contains(":"));
    }
}
