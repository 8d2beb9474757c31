package org.ddintegration.descriptor.form;

import org.ddintegration.descriptor.schema.Schema;

/** The schemas by which editors check a descriptor and explain its keys. */
public final class DescriptorSchema {
    private DescriptorSchema() {}

    /** For the YAML form: JSON Schema, draft 2020-12. */
    public static String json() {
        return Schema.TEXT;
    }

    /** For the XML form: XML Schema 1.0. */
    public static String xsd() {
        return XsdWriter.write(Schema.DESCRIPTOR);
    }
}
