package org.ddintegration.descriptor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import org.ddintegration.descriptor.schema.Schema;

/** Writes the schema of the XML form: XML Schema 1.0, no target namespace. */
final class XsdWriter {
    private static final String MANY = "unbounded";

    private final IndentedXml xml = new IndentedXml(0);

    private XsdWriter() {}

    static String write(Schema schema) {
        XsdWriter writer = new XsdWriter();
        writer.xml.element("xs:schema", () -> writer.root(schema), "xmlns:xs", XMLConstants.W3C_XML_SCHEMA_NS_URI);
        return IndentedXml.DECLARATION + writer.xml + "\n";
    }

    private void root(Schema schema) {
        element("descriptor", schema);
        schema.definitions().forEach((name, shared) -> {
            if (isScalar(shared)) {
                xml.element("xs:simpleType", () -> restriction(shared), "name", name);
            }
        });
    }

    private static boolean isScalar(Schema schema) {
        return !schema.isMapping() && !schema.isList();
    }

    private void element(String name, Schema schema, String... more) {
        List<String> attributes = new ArrayList<>(List.of("name", name));
        schema.definition()
                .filter(type -> isScalar(schema))
                .ifPresent(type -> attributes.addAll(List.of("type", type)));
        attributes.addAll(List.of(more));
        xml.element("xs:element", () -> elementContent(schema), attributes.toArray(String[]::new));
    }

    private void elementContent(Schema schema) {
        schema.text("description")
                .ifPresent(text -> xml.element(
                        "xs:annotation", () -> xml.element("xs:documentation", () -> xml.characters(text))));
        if (schema.isList()) {
            xml.element("xs:complexType", () -> xml.element("xs:sequence", () -> items(schema)));
        } else if (schema.isMapping() && schema.values().isPresent()) {
            xml.element("xs:complexType", () -> xml.element("xs:sequence", () -> freeKeys(schema)));
        } else if (schema.isMapping() && schema.isValue()) {
            Runnable orNone = () -> xml.element("xs:all", () -> keys(schema), "minOccurs", "0");
            xml.element("xs:complexType", orNone, "mixed", "true");
        } else if (schema.isMapping()) {
            xml.element("xs:complexType", () -> xml.element("xs:all", () -> keys(schema)));
        } else if (schema.definition().isEmpty()) {
            xml.element("xs:simpleType", () -> restriction(schema));
        }
    }

    private void items(Schema list) {
        String least = list.number("minItems").orElse(0L).toString();
        element(list.items().xmlName(), list.items(), "minOccurs", least, "maxOccurs", MANY);
    }

    private void keys(Schema mapping) {
        for (Map.Entry<String, Schema> property : mapping.properties().entrySet()) {
            boolean isRequired = mapping.required().contains(property.getKey());
            element(property.getKey(), property.getValue(), "minOccurs", isRequired ? "1" : "0");
        }
    }

    private void freeKeys(Schema mapping) {
        if (mapping.values().filter(Schema::isList).isPresent()) {
            listsOrTexts(mapping);
            return;
        }
        String base = mapping.values().flatMap(Schema::definition).orElse("xs:string");
        Runnable extension = () -> xml.element("xs:extension", () -> attributes(mapping.keys()), "base", base);
        xml.element(
                "xs:element",
                () -> xml.element("xs:complexType", () -> xml.element("xs:simpleContent", extension)),
                "name",
                XmlTree.ENTRY,
                "minOccurs",
                "0",
                "maxOccurs",
                MANY);
    }

    /** A text, or the elements of a list: as the content is mixed, the text is not held against a rule here. */
    private void listsOrTexts(Schema mapping) {
        Schema item = mapping.values().orElseThrow().items();
        Runnable items = () ->
                xml.element("xs:sequence", () -> element(item.xmlName(), item, "minOccurs", "0", "maxOccurs", MANY));
        Runnable content = () -> {
            items.run();
            attributes(mapping.keys());
        };
        xml.element(
                "xs:element",
                () -> xml.element("xs:complexType", content, "mixed", "true"),
                "name",
                XmlTree.ENTRY,
                "minOccurs",
                "0",
                "maxOccurs",
                MANY);
    }

    private void attributes(Schema keys) {
        Runnable key = () -> xml.element("xs:simpleType", () -> restriction(keys));
        xml.element("xs:attribute", key, "name", XmlTree.KEY, "use", "required");
        Runnable text = () -> facet("enumeration", XmlTree.TYPE_TEXT);
        Runnable type =
                () -> xml.element("xs:simpleType", () -> xml.element("xs:restriction", text, "base", "xs:string"));
        xml.element("xs:attribute", type, "name", XmlTree.TYPE);
    }

    private void restriction(Schema schema) {
        String type = schema.types().stream().findFirst().orElse("string");
        xml.element("xs:restriction", () -> facets(schema), "base", "xs:" + type);
    }

    private void facets(Schema schema) {
        schema.choices().forEach(choice -> facet("enumeration", choice));
        schema.text("pattern").ifPresent(pattern -> facet("pattern", pattern.replaceAll("^\\^|\\$$", "")));
        schema.number("minimum").ifPresent(least -> facet("minInclusive", least.toString()));
        schema.number("maximum").ifPresent(most -> facet("maxInclusive", most.toString()));
    }

    private void facet(String name, String value) {
        xml.element("xs:" + name, () -> {}, "value", value);
    }
}
