package org.ddintegration.scan.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.Role;
import org.junit.jupiter.api.Test;

/** Holds the published schema against what is written. */
class ScanSchemaTest {
    private final JsonObject schema = schema();

    @Test
    void describesEveryMemberThatIsWritten() {
        JsonObject scan =
                JsonParser.parseString(ScanWriter.text(ScanStoreTest.SCAN)).getAsJsonObject();
        JsonObject candidate = scan.getAsJsonArray("candidates").get(0).getAsJsonObject();
        JsonObject parameter = candidate.getAsJsonArray("parameters").get(1).getAsJsonObject();

        assertDescribed(scan, schema);
        assertDescribed(candidate, definition("candidate"));
        assertDescribed(parameter, definition("parameter"));
    }

    @Test
    void namesEveryConstant() {
        JsonObject candidate = definition("candidate").getAsJsonObject("properties");
        JsonObject parameter = definition("parameter").getAsJsonObject("properties");

        assertThat(constants(candidate, "kind")).isEqualTo(words(CallableKind.values()));
        assertThat(constants(candidate, "binding")).isEqualTo(words(Binding.values()));
        assertThat(constants(candidate, "role")).isEqualTo(words(Role.values()));
        assertThat(constants(parameter, "kind")).isEqualTo(words(PythonParameter.Kind.values()));
    }

    private static void assertDescribed(JsonObject written, JsonObject definition) {
        assertThat(definition.getAsJsonObject("properties").keySet()).containsAll(written.keySet());
        assertThat(written.keySet()).containsAll(strings(definition.getAsJsonArray("required")));
    }

    private JsonObject definition(String name) {
        return schema.getAsJsonObject("$defs").getAsJsonObject(name);
    }

    private static List<String> constants(JsonObject properties, String name) {
        return strings(properties.getAsJsonObject(name).getAsJsonArray("enum"));
    }

    private static List<String> strings(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsString).toList();
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static JsonObject schema() {
        try (Reader in = new InputStreamReader(
                ScanWriter.class.getResourceAsStream("scan.schema.json"), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(in).getAsJsonObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
