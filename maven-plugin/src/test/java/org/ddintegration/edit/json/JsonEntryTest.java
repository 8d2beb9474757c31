package org.ddintegration.edit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ddintegration.edit.UnknownShapeException;
import org.junit.jupiter.api.Test;

class JsonEntryTest {
    private static final JsonEntry MEMBER = JsonEntry.inObject("things", "m", List.of("\"m\": 1"));

    @Test
    void goesBetweenItsNeighboursWithAComma() {
        assertThat(MEMBER.put("{\n  \"things\": {\n    \"a\": 1,\n    \"z\": 2\n  }\n}\n"))
                .isEqualTo("{\n  \"things\": {\n    \"a\": 1,\n    \"m\": 1,\n    \"z\": 2\n  }\n}\n");
    }

    @Test
    void givesTheLastOneAComma() {
        assertThat(MEMBER.put("{\n  \"things\": {\n    \"a\": 1\n  }\n}"))
                .isEqualTo("{\n  \"things\": {\n    \"a\": 1,\n    \"m\": 1\n  }\n}");
    }

    @Test
    void isTheSameEntryInTheMiddleAndAtTheEnd() {
        String end = "{\n  \"things\": {\n    \"m\": 1\n  }\n}\n";
        String middle = "{\n  \"things\": {\n    \"m\": 1,\n    \"z\": 2\n  }\n}\n";
        assertThat(MEMBER.find(end).orElseThrow().of(end))
                .isEqualTo(MEMBER.find(middle).orElseThrow().of(middle));
    }

    @Test
    void listsAreSortedByTheirFields() {
        JsonEntry edit = JsonEntry.inList(
                List.of("integration", "dependency"),
                List.of("flask", "flask"),
                List.of("{", "    \"dependency\": \"flask\"", "}"));
        String text = """
                [
                    {
                        "dependency": "zeep",
                        "integration": "avro"
                    },
                    {
                        "dependency": "aa",
                        "integration": "grpc"
                    }
                ]
                """;
        assertThat(edit.put(text).lines().toList()).element(5).isEqualTo("    {");
        assertThat(edit.put(text)).contains("\"avro\"\n    },\n    {\n        \"dependency\": \"flask\"\n    },\n");
    }

    @Test
    void saysWhatItLookedFor() {
        assertThatThrownBy(() -> MEMBER.put("{\n  \"other\": {}\n}\n"))
                .isInstanceOf(UnknownShapeException.class)
                .hasMessageContaining("\"things\": {");
    }

    @Test
    void refusesMembersThatShareALine() {
        assertThatThrownBy(() -> MEMBER.put("{\"things\": {\"a\": 1}}")).isInstanceOf(UnknownShapeException.class);
        assertThatThrownBy(() -> MEMBER.put("{\n  \"things\": {}\n}")).isInstanceOf(UnknownShapeException.class);
    }
}
