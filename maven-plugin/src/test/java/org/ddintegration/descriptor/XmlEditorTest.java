package org.ddintegration.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ddintegration.descriptor.form.DescriptorSchema;
import org.ddintegration.descriptor.schema.Schema;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What an editor offers for the XML form, and the text that it shows: the elements that the schema declares in each other. */
class XmlEditorTest {
    private final List<String> visited = new ArrayList<>();

    @Test
    void everyKeyIsOfferedWhereItMayStandAndHasItsText() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element schema = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(DescriptorSchema.xsd())))
                .getDocumentElement();

        visit(Schema.DESCRIPTOR, declared(schema, "descriptor", "descriptor"), "");

        assertThat(visited).contains("library.distributions", "hooks.hook.target", "services.service.port");
    }

    private void visit(Schema schema, Element element, String path) {
        if (schema.isList()) {
            Schema items = schema.items();
            String below = path + "." + items.xmlName();
            visit(items, declared(content(element), items.xmlName(), below), below);
        } else if (schema.isMapping()) {
            for (Map.Entry<String, Schema> key : schema.properties().entrySet()) {
                String below = path.isEmpty() ? key.getKey() : path + "." + key.getKey();
                Element child = declared(content(element), key.getKey(), below);
                assertThat(text(child))
                        .as("text of " + below)
                        .isEqualTo(key.getValue().text("description").orElseThrow());
                visited.add(below);
                visit(key.getValue(), child, below);
            }
        }
    }

    private static Element declared(Element parent, String name, String path) {
        Optional<Element> found = children(parent, "element")
                .filter(child -> child.getAttribute("name").equals(name))
                .findFirst();
        assertThat(found).as("offered for " + path).isPresent();
        return found.get();
    }

    /** The group of the elements that may stand in one. */
    private static Element content(Element element) {
        Element type = children(element, "complexType").findFirst().orElseThrow();
        return Stream.concat(children(type, "all"), children(type, "sequence"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Element element) {
        return children(element, "annotation")
                .flatMap(annotation -> children(annotation, "documentation"))
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> children(Element parent, String name) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(child -> XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(child.getNamespaceURI()))
                .filter(child -> child.getLocalName().equals(name))
                .map(Element.class::cast);
    }
}
