package org.ddintegration.descriptor.form;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.node.LineStarts;
import org.ddintegration.descriptor.node.Place;
import org.ddintegration.descriptor.node.Problems;

/** Reads an XML document into elements, without document type or entities. */
final class XmlReader {
    /**
     * @param text all characters that stand directly in it
     * @param place of its start tag
     * @param content place of what follows its start tag
     */
    record Element(
            String name,
            Map<String, String> attributes,
            String text,
            List<Element> children,
            Place place,
            Place content) {}

    private static final int DEEPEST = 16;

    private final String text;
    private final LineStarts lines;
    private final Problems problems;

    XmlReader(String text, Problems problems) {
        this.text = text;
        this.lines = LineStarts.of(text);
        this.problems = problems;
    }

    Element read() {
        try {
            XMLStreamReader reader = open();
            Element root = element(reader, 0);
            while (reader.hasNext()) {
                reader.next();
            }
            return root;
        } catch (XMLStreamException malformed) {
            throw notXml(malformed);
        }
    }

    /** Offset of the last end tag of that name. */
    int endOf(String name) {
        try {
            int end = -1;
            for (XMLStreamReader reader = open(); reader.hasNext(); reader.next()) {
                if (reader.isEndElement() && reader.getLocalName().equals(name)) {
                    end = tagBefore(after(reader));
                }
            }
            return end;
        } catch (XMLStreamException malformed) {
            throw notXml(malformed);
        }
    }

    /** Stands at the root's start tag. */
    private XMLStreamReader open() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                int type = text.lastIndexOf("<!DOCTYPE", offset(after(reader)));
                throw problems.fatal(lines.place(type), "", "<!DOCTYPE> is not allowed", "remove it");
            }
        }
        return reader;
    }

    private ProblemException notXml(XMLStreamException malformed) {
        Place place = new Place(
                malformed.getLocation().getLineNumber(), malformed.getLocation().getColumnNumber());
        String reason = malformed.getMessage().replaceFirst("(?s).*Message: ", "");
        return problems.fatal(place, "", "not valid XML: " + reason.strip(), "correct it here or just above");
    }

    private Element element(XMLStreamReader reader, int depth) throws XMLStreamException {
        Place content = after(reader);
        Place place = lines.place(tagBefore(content));
        if (depth > DEEPEST) {
            throw problems.fatal(place, reader.getLocalName(), "nested too deeply", "write the value itself");
        }
        String name = reader.getLocalName();
        Map<String, String> attributes = attributes(reader);
        List<Element> children = new ArrayList<>();
        StringBuilder characters = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(reader, depth + 1));
            } else if (event != XMLStreamConstants.COMMENT && event != XMLStreamConstants.PROCESSING_INSTRUCTION) {
                characters.append(reader.getText());
            }
        }
        return new Element(name, attributes, characters.toString(), children, place, content);
    }

    /** Attributes that no namespace has; those of a namespace are for editors. */
    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeNamespace(i) == null) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        return attributes;
    }

    /** The parser knows where a tag ends; it begins at the last {@code <} before. */
    private int tagBefore(Place end) {
        return text.lastIndexOf('<', offset(end) - 1);
    }

    private int offset(Place place) {
        return lines.offset(place.line(), place.column());
    }

    private static Place after(XMLStreamReader reader) {
        return new Place(
                reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber());
    }
}
