package org.ddintegration.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.drift.SampleDrift.hook;
import static org.ddintegration.drift.SampleDrift.optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ddintegration.RecordingConsole;
import org.ddintegration.file.ResourceText;
import org.junit.jupiter.api.Test;

class DriftReportsTest {
    private static final IntegrationDrift DRIFT = SampleDrift.between(
            """
            class Client:
                def put(self, body): ...
                def get(self, key): ...
                def flush(self): ...
            """,
            """
            class Client:
                def put_job(self, body): ...
                def get(self, key): ...
                async def aget(self, key): ...
            """,
            hook("beans:Client.put"),
            hook("beans:Client.get"),
            optional("beans:Client.flush"),
            hook("grinder:Mill.turn"));

    @Test
    void theTableNamesAllThatIsNotAsItWasAndBreakagesAsErrors() {
        RecordingConsole console = new RecordingConsole();

        DriftTable.say(DRIFT, console);

        assertThat(console.lines())
                .containsExactly(
                        "beans: beans 1.0 -> 2.0: 4 hook points, 1 broken",
                        "  broken    beans:Client.put    is gone; perhaps it was renamed to beans:Client.put_job",
                        "  excluded  beans:Client.flush  is gone; the library may lack it",
                        "  unclear   grinder:Mill.turn   is in no library that was read",
                        "  new       beans:Client.aget   its asynchronous twin, beside beans:Client.get");
        assertThat(console.errors())
                .containsExactly(
                        "  broken    beans:Client.put    is gone; perhaps it was renamed to beans:Client.put_job");
    }

    @Test
    void theTestsFailWhereAHookPointIsBroken() {
        assertThat(DriftXml.of(DRIFT))
                .contains("<testsuite name=\"dd:drift beans\" tests=\"4\" failures=\"1\" skipped=\"2\">")
                .contains("<testcase name=\"beans:Client.get\" time=\"0.000\"></testcase>")
                .contains("its handler is traced_put</failure>");
    }

    @Test
    void theSchemaDescribesEveryMemberThatIsWritten() {
        JsonObject schema = JsonParser.parseString(ResourceText.of(DriftJson.class, "drift.schema.json"))
                .getAsJsonObject();
        JsonObject definitions = schema.getAsJsonObject("$defs");
        JsonObject written = JsonParser.parseString(DriftJson.of(DRIFT)).getAsJsonObject();

        assertDescribed(written, schema);
        assertDescribed(first(written, "hooks"), definitions.getAsJsonObject("hook"));
        assertDescribed(first(written, "untraced"), definitions.getAsJsonObject("newcomer"));
        assertThat(strings(definitions
                        .getAsJsonObject("hook")
                        .getAsJsonObject("properties")
                        .getAsJsonObject("fate")
                        .getAsJsonArray("enum")))
                .isEqualTo(Arrays.stream(Fate.values())
                        .map(fate -> fate.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static JsonObject first(JsonObject written, String list) {
        return written.getAsJsonArray(list).get(0).getAsJsonObject();
    }

    private static void assertDescribed(JsonObject written, JsonObject definition) {
        assertThat(definition.getAsJsonObject("properties").keySet()).isEqualTo(written.keySet());
        assertThat(strings(definition.getAsJsonArray("required")))
                .containsExactlyInAnyOrderElementsOf(written.keySet());
    }

    private static List<String> strings(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsString).toList();
    }

    @Test
    void thePageNeedsNoNetworkAndTextCannotLeaveItsData() {
        IntegrationDrift hostile = new IntegrationDrift(
                "beans", List.of("</script><script>alert(1)</script>"), DRIFT.hooks(), List.of(), List.of());

        assertThat(DriftPage.of(List.of(hostile)))
                .doesNotContain("<script>alert", "http:", "https:", "src=", "@import")
                .contains("beans:Client.put_job");
    }
}
