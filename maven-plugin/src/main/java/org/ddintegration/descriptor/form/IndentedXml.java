package org.ddintegration.descriptor.form;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML text with each element on a line of its own, two spaces deeper than the one around it. */
final class IndentedXml {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;
    private boolean isAfterElement;

    /** @param depth how deep the first elements stand */
    IndentedXml(int depth) {
        this.depth = depth;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param attributes names and values in turn */
    void element(String name, Runnable content, String... attributes) {
        try {
            line();
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
            isAfterElement = false;
            depth++;
            content.run();
            depth--;
            if (isAfterElement) {
                line();
            }
            xml.writeEndElement();
            isAfterElement = true;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void characters(String characters) {
        try {
            xml.writeCharacters(characters);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** All elements, each after its line end. */
    @Override
    public String toString() {
        return text.toString();
    }
}
