package org.ddintegration.scan.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.descriptor.Measure;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.ValuePart.Field;
import org.ddintegration.scan.span.ProposedSpan;

/** Writes what a span should be: constants, and paths as Python has them. */
final class SpanWriter {
    private final JsonWriter json;

    SpanWriter(JsonWriter json) {
        this.json = json;
    }

    void write(ProposedSpan span) throws IOException {
        json.name("span").beginObject();
        json.name("type").value(span.nature().type());
        json.name("kind").value(span.nature().kind());
        if (span.resource().isPresent()) {
            json.name("resource");
            value(span.resource().get());
        }
        json.name("tags").beginObject();
        for (Map.Entry<String, SpanValue> tag : span.tags().entrySet()) {
            json.name(tag.getKey());
            value(tag.getValue());
        }
        json.endObject();
        json.endObject();
    }

    private void value(SpanValue value) throws IOException {
        Optional<Field> field = value.field();
        json.beginObject();
        if (value.constant().isPresent()) {
            json.name("constant").value(value.constant().get());
        } else if (field.filter(SpanWriter::isPath).isPresent()) {
            String path = field.get().path().replaceFirst("^class$", "instance.__class__.__name__");
            String fallback =
                    field.get().fallback().map(text -> " or '" + text + "'").orElse("");
            json.name("path").value((field.get().measure() == Measure.LENGTH ? "len(" + path + ")" : path) + fallback);
        } else {
            json.name("text").value(value.toString());
        }
        json.endObject();
    }

    private static boolean isPath(Field field) {
        return !field.root().equals(Field.FUNCTION);
    }
}
