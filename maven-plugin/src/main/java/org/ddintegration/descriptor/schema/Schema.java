package org.ddintegration.descriptor.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ddintegration.file.ResourceText;

/**
 * What may stand at one place of a descriptor: a part of {@code descriptor.schema.json}, which defines every key once. A
 * keyword that stands beside a {@code $ref} goes before the referenced one. {@code xml.name}, as in OpenAPI, names the
 * element of a list's item in the XML form.
 */
public record Schema(JsonObject json) {
    public static final String TEXT = ResourceText.of(Schema.class, "descriptor.schema.json");
    public static final Schema DESCRIPTOR =
            new Schema(JsonParser.parseString(TEXT).getAsJsonObject());

    public Map<String, Schema> properties() {
        return schemas("properties");
    }

    /** The value of one key; empty when there is no such key. */
    public Optional<Schema> of(String key) {
        return Optional.ofNullable(properties().get(key)).or(this::values);
    }

    /** The value of any key, where keys are free. */
    public Optional<Schema> values() {
        return find("additionalProperties").filter(JsonElement::isJsonObject).map(Schema::of);
    }

    /** The keys themselves, where they are free. */
    public Schema keys() {
        return find("propertyNames").map(Schema::of).orElseGet(() -> new Schema(new JsonObject()));
    }

    public Schema items() {
        return find("items").map(Schema::of).orElseThrow();
    }

    public List<String> required() {
        return texts("required");
    }

    public List<String> types() {
        return texts("type");
    }

    public boolean isList() {
        return types().contains("array");
    }

    /** Whether one value may stand here; where a list or a mapping may too, it is a text. */
    public boolean isValue() {
        return (!isMapping() && !isList()) || types().contains("string");
    }

    public boolean isMapping() {
        return types().contains("object");
    }

    /** The only values; empty when any. */
    public List<String> choices() {
        return texts("enum");
    }

    public Optional<Pattern> pattern() {
        return text("pattern").map(Pattern::compile);
    }

    public Optional<Format> format() {
        return text("format").map(Format::named);
    }

    public Optional<Long> number(String keyword) {
        return find(keyword).map(JsonElement::getAsLong);
    }

    public boolean hasUniqueItems() {
        return find("uniqueItems").map(JsonElement::getAsBoolean).orElse(false);
    }

    /** A value that may stand here, as YAML. */
    public String example() {
        JsonElement first =
                find("examples").map(JsonElement::getAsJsonArray).orElseThrow().get(0);
        boolean isPlain = first.isJsonPrimitive() && !first.getAsString().startsWith("{");
        return isPlain ? first.getAsString() : first.toString();
    }

    public String xmlName() {
        return find("xml").orElseThrow().getAsJsonObject().get("name").getAsString();
    }

    public Optional<String> text(String keyword) {
        return find(keyword).map(JsonElement::getAsString);
    }

    private List<String> texts(String keyword) {
        JsonArray none = new JsonArray();
        JsonElement value = find(keyword).orElse(none);
        return value.isJsonPrimitive()
                ? List.of(value.getAsString())
                : value.getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsString)
                        .toList();
    }

    /** The schemas that several places share, by name. */
    public Map<String, Schema> definitions() {
        return schemas("$defs");
    }

    /** Name of the shared schema that this is, or adds to. */
    public Optional<String> definition() {
        return Optional.ofNullable(json.get("$ref"))
                .map(reference -> reference.getAsString().substring("#/$defs/".length()));
    }

    private Map<String, Schema> schemas(String keyword) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        find(keyword)
                .ifPresent(all ->
                        all.getAsJsonObject().entrySet().forEach(key -> schemas.put(key.getKey(), of(key.getValue()))));
        return schemas;
    }

    private Optional<JsonElement> find(String keyword) {
        return Optional.ofNullable(json.get(keyword))
                .or(() -> definition().map(DESCRIPTOR.definitions()::get).flatMap(shared -> shared.find(keyword)));
    }

    private static Schema of(JsonElement json) {
        return new Schema(json.getAsJsonObject());
    }
}
