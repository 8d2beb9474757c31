package org.ddintegration.descriptor;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ddintegration.descriptor.Node.Entry;
import org.ddintegration.descriptor.Node.Mapping;
import org.ddintegration.descriptor.Node.Scalar;
import org.ddintegration.descriptor.Node.Sequence;

/** Writes a tree as indented XML. */
final class XmlWriter {
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    XmlWriter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    String document(Mapping descriptor) {
        try {
            text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            xml.writeStartElement("descriptor");
            xml.writeNamespace("xsi", SCHEMA_INSTANCE);
            xml.writeAttribute("xsi", SCHEMA_INSTANCE, "noNamespaceSchemaLocation", "../.dd/descriptor.xsd");
            content(descriptor, Schema.DESCRIPTOR, 0);
            xml.writeEndElement();
            xml.flush();
            return text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void content(Node node, Schema schema, int depth) throws XMLStreamException {
        if (node instanceof Scalar scalar) {
            xml.writeCharacters(scalar.text());
            return;
        }
        if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                start(schema.items().xmlName(), depth + 1);
                content(item, schema.items(), depth + 1);
                xml.writeEndElement();
            }
        } else if (node instanceof Mapping mapping) {
            for (Map.Entry<String, Entry> entry : mapping.entries().entrySet()) {
                entry(entry.getKey(), entry.getValue().value(), schema, depth + 1);
            }
        }
        line(depth);
    }

    private void entry(String key, Node value, Schema schema, int depth) throws XMLStreamException {
        Schema property = schema.properties().get(key);
        if (property == null) {
            property = schema.values().orElseThrow();
            start(XmlTree.ENTRY, depth);
            xml.writeAttribute(XmlTree.KEY, key);
            if (isTextThatLooksTyped(value, property)) {
                xml.writeAttribute(XmlTree.TYPE, XmlTree.TYPE_TEXT);
            }
        } else {
            start(key, depth);
        }
        content(value, property, depth);
        xml.writeEndElement();
    }

    private static boolean isTextThatLooksTyped(Node value, Schema schema) {
        return schema.types().size() > 1
                && value instanceof Scalar scalar
                && scalar.type() == ScalarType.TEXT
                && ScalarType.of(scalar.text()) != ScalarType.TEXT;
    }

    private void start(String element, int depth) throws XMLStreamException {
        line(depth);
        xml.writeStartElement(element);
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
