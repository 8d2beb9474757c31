package org.ddintegration.descriptor;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ddintegration.descriptor.form.DescriptorSchema;

/** The descriptor's keys as a table in Markdown, from its JSON Schema. */
final class DescriptorReference {
    private final JsonObject schema =
            JsonParser.parseString(DescriptorSchema.json()).getAsJsonObject();
    private final List<String> rows = new ArrayList<>();

    /** One row for each key, in the schema's order. */
    List<String> table() {
        rows.clear();
        rows.add("| key | meaning | default |");
        rows.add("|---|---|---|");
        add("", schema);
        return List.copyOf(rows);
    }

    private void add(String prefix, JsonObject object) {
        if (!object.has("properties")) {
            return;
        }
        List<String> required = strings(object, "required");
        object.getAsJsonObject("properties").asMap().forEach((name, element) -> {
            JsonObject value = resolved(element.getAsJsonObject());
            boolean list = value.has("items")
                    && resolved(value.getAsJsonObject("items")).has("properties");
            String key = prefix + name + (list ? "[]" : "");
            rows.add("| `%s` | %s | %s |".formatted(key, meaning(value), standard(value, required.contains(name))));
            add(key + ".", list ? resolved(value.getAsJsonObject("items")) : value);
        });
    }

    /** A definition that is referred to, with what stands beside the reference. */
    private JsonObject resolved(JsonObject value) {
        if (!value.has("$ref")) {
            return value;
        }
        String name = value.get("$ref").getAsString().replace("#/$defs/", "");
        JsonObject whole =
                resolved(schema.getAsJsonObject("$defs").getAsJsonObject(name)).deepCopy();
        value.entrySet().forEach(entry -> whole.add(entry.getKey(), entry.getValue()));
        return whole;
    }

    private static String meaning(JsonObject value) {
        String choices = strings(value, "enum").stream()
                .map(choice -> "`" + choice + "`")
                .collect(Collectors.joining(", "));
        String description = value.get("description").getAsString().replaceAll(" ?Default: .*$", "");
        return (description + (choices.isEmpty() ? "" : " One of " + choices + ".")).replace("|", "\\|");
    }

    private static String standard(JsonObject value, boolean required) {
        String description = value.get("description").getAsString();
        int stated = description.indexOf("Default: ");
        if (stated >= 0) {
            return description.substring(stated + "Default: ".length()).replaceAll("\\.$", "");
        }
        if (value.has("default") && !value.get("default").toString().equals("\"\"")) {
            return "`" + value.get("default").toString().replace("\"", "") + "`";
        }
        return required ? "required" : "–";
    }

    private static List<String> strings(JsonObject object, String member) {
        JsonArray array = object.has(member) ? object.getAsJsonArray(member) : new JsonArray();
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }
}
