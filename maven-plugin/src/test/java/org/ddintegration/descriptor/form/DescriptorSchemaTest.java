package org.ddintegration.descriptor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.ddintegration.descriptor.Examples;
import org.ddintegration.descriptor.file.DescriptorWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

class DescriptorSchemaTest {
    private static void validate(String descriptor) throws Exception {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(DescriptorSchema.xsd())))
                .newValidator();
        validator.validate(new StreamSource(new StringReader(descriptor)));
    }

    @Test
    void xsdTakesWhatTheWriterWrites() throws Exception {
        validate(DescriptorWriter.write("greenstalk.xml", Examples.GREENSTALK));
    }

    @ParameterizedTest
    @CsvSource({
        "<name>, <nam>, nam",
        "<name>greenstalk, <name>Greenstalk, pattern",
        "<category>messaging, <category>queue, enumeration",
        "<port>11300, <port>70000, maxInclusive",
        "<enabled>true, <enabled>yes, boolean",
        "<hook>, <item>, item",
        "key=\"retries\", key=\"Retries\", pattern",
        "&gt;=3.8, 3.8, pattern",
        "<position>0</position>, '', position",
    })
    void xsdRefusesWhatTheReaderRefuses(String right, String wrong, String reason) {
        String text = Examples.resource("greenstalk.xml")
                .replace(right, wrong)
                .replace(right.replace("<", "</"), wrong.replace("<", "</"));

        assertThatThrownBy(() -> validate(text))
                .isInstanceOf(SAXException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void xsdExplainsTheKeys() {
        assertThat(DescriptorSchema.xsd())
                .contains("<xs:documentation>Importing one of these triggers the patch; the main one first.");
    }

    @Test
    void jsonSchemaSaysItsDraft() {
        assertThat(JsonParser.parseString(DescriptorSchema.json())
                        .getAsJsonObject()
                        .get("$schema")
                        .getAsString())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }
}
