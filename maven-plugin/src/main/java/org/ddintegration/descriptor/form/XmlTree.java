package org.ddintegration.descriptor.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddintegration.descriptor.form.XmlReader.Element;
import org.ddintegration.descriptor.node.Node;
import org.ddintegration.descriptor.node.Node.Entry;
import org.ddintegration.descriptor.node.Node.Mapping;
import org.ddintegration.descriptor.node.Node.Scalar;
import org.ddintegration.descriptor.node.Node.Sequence;
import org.ddintegration.descriptor.node.Problems;
import org.ddintegration.descriptor.schema.ScalarType;
import org.ddintegration.descriptor.schema.Schema;

/** Makes a descriptor's tree of XML elements, as the schema wants it; what does not fit is left for its check. */
final class XmlTree {
    static final String ENTRY = "entry";
    static final String KEY = "key";
    static final String TYPE = "type";
    static final String TYPE_TEXT = "text";

    /** What an element holds that is text whatever it looks like. */
    private static final Set<String> NOT_TYPED = Set.of("string", "object", "array");

    private final Problems problems;

    XmlTree(Problems problems) {
        this.problems = problems;
    }

    Node node(Element element, Schema schema) {
        onlyAttributes(element, Set.of());
        return content(element, schema);
    }

    private Node content(Element element, Schema schema) {
        boolean isValue = schema.isValue() && element.children().isEmpty();
        if (schema.isList() && !isValue) {
            return new Sequence(items(element, schema.items()), element.place());
        }
        if (schema.isMapping() && !isValue) {
            Map<String, Entry> entries = new LinkedHashMap<>();
            schema.values()
                    .ifPresentOrElse(
                            values -> freeKeys(element, values, entries), () -> fixedKeys(element, schema, entries));
            return new Mapping(entries, element.place());
        }
        element.children().forEach(child -> unexpected(child, "must be text, without elements"));
        return scalar(element, schema);
    }

    private List<Node> items(Element list, Schema schema) {
        noText(list);
        List<Node> items = new ArrayList<>();
        for (Element child : list.children()) {
            if (child.name().equals(schema.xmlName())) {
                items.add(node(child, schema));
            } else {
                unexpected(child, "each element here must be <" + schema.xmlName() + ">");
            }
        }
        return items;
    }

    private void fixedKeys(Element mapping, Schema schema, Map<String, Entry> entries) {
        noText(mapping);
        Map<String, Schema> properties = schema.properties();
        for (Element child : mapping.children()) {
            Schema value = properties.get(child.name());
            Node node = value == null ? Scalar.text(child.text()) : node(child, value);
            put(entries, child.name(), new Entry(child.place(), node));
        }
    }

    private void freeKeys(Element mapping, Schema values, Map<String, Entry> entries) {
        noText(mapping);
        for (Element child : mapping.children()) {
            String key = child.attributes().get(KEY);
            if (child.name().equals(ENTRY) && key != null) {
                onlyAttributes(child, Set.of(KEY, TYPE));
                put(entries, key, new Entry(child.place(), content(child, values)));
            } else {
                unexpected(child, "each element here must be <entry key=\"…\">");
            }
        }
    }

    private void put(Map<String, Entry> entries, String key, Entry entry) {
        Entry first = entries.putIfAbsent(key, entry);
        if (first != null) {
            problems.duplicate(key, entry.key(), first.key());
        }
    }

    private Scalar scalar(Element element, Schema schema) {
        String text = schema.types().contains("string")
                ? element.text()
                : element.text().strip();
        boolean isText = schema.types().stream().allMatch(NOT_TYPED::contains)
                || TYPE_TEXT.equals(element.attributes().get(TYPE))
                || ScalarType.of(text) == ScalarType.NOTHING;
        return new Scalar(text, isText ? ScalarType.TEXT : ScalarType.of(text), element.content());
    }

    private void noText(Element element) {
        if (!element.text().isBlank()) {
            problems.add(
                    element.content(), element.text().strip(), "must hold elements only, without text", "remove it");
        }
    }

    private void unexpected(Element element, String rule) {
        problems.add(element.place(), element.name(), rule, "rename or remove it");
    }

    private void onlyAttributes(Element element, Set<String> known) {
        for (String attribute : element.attributes().keySet()) {
            if (!known.contains(attribute)) {
                problems.add(element.place(), attribute, "unknown attribute", "write it as an element, or remove it");
            }
        }
    }
}
