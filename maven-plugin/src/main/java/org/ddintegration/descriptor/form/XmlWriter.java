package org.ddintegration.descriptor.form;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.descriptor.node.Node;
import org.ddintegration.descriptor.node.Node.Mapping;
import org.ddintegration.descriptor.node.Node.Scalar;
import org.ddintegration.descriptor.node.Node.Sequence;
import org.ddintegration.descriptor.schema.ScalarType;
import org.ddintegration.descriptor.schema.Schema;

/** Writes a tree as XML. */
final class XmlWriter {
    private final IndentedXml xml;

    private XmlWriter(int depth) {
        xml = new IndentedXml(depth);
    }

    static String document(Mapping descriptor) {
        XmlWriter writer = new XmlWriter(0);
        writer.xml.element(
                "descriptor",
                () -> writer.content(descriptor, Schema.DESCRIPTOR),
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:noNamespaceSchemaLocation",
                "../.dd/descriptor.xsd");
        return IndentedXml.DECLARATION + writer.xml + "\n";
    }

    /** The items of a list, each after a line end. */
    static String items(Sequence list, Schema schema, int depth) {
        XmlWriter writer = new XmlWriter(depth);
        writer.content(list, schema);
        return writer.xml.toString();
    }

    /** The element of a key, after a line end. */
    static String element(String key, Node value, Schema schema, int depth) {
        XmlWriter writer = new XmlWriter(depth);
        writer.entry(key, value, schema);
        return writer.xml.toString();
    }

    private void content(Node node, Schema schema) {
        if (node instanceof Scalar scalar) {
            xml.characters(scalar.text());
        } else if (node instanceof Sequence sequence) {
            Schema items = schema.items();
            sequence.items().forEach(item -> xml.element(items.xmlName(), () -> content(item, items)));
        } else if (node instanceof Mapping mapping) {
            mapping.entries().forEach((key, entry) -> entry(key, entry.value(), schema));
        }
    }

    private void entry(String key, Node value, Schema schema) {
        Schema values = schema.of(key).orElseThrow();
        if (schema.properties().containsKey(key)) {
            xml.element(key, () -> content(value, values));
            return;
        }
        List<String> attributes = new ArrayList<>(List.of(XmlTree.KEY, key));
        if (isTextThatLooksTyped(value, values)) {
            attributes.addAll(List.of(XmlTree.TYPE, XmlTree.TYPE_TEXT));
        }
        xml.element(XmlTree.ENTRY, () -> content(value, values), attributes.toArray(String[]::new));
    }

    private static boolean isTextThatLooksTyped(Node value, Schema schema) {
        return schema.types().size() > 1
                && value instanceof Scalar scalar
                && scalar.type() == ScalarType.TEXT
                && ScalarType.of(scalar.text()) != ScalarType.TEXT;
    }
}
