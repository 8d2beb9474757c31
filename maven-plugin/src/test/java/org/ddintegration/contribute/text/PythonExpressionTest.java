package org.ddintegration.contribute.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is expected was written by black. */
class PythonExpressionTest {
    private static PythonExpression attribute(PythonExpression of, String name) {
        return PythonExpression.call("getattr", of, "\"" + name + "\"", "None");
    }

    private static PythonExpression object(String name, PythonExpression value) {
        return PythonExpression.call("SimpleNamespace", List.of(value.behind(name + "=")));
    }

    @Test
    void shortCallIsOnOneLine() {
        assertThat(attribute(PythonExpression.name("instance"), "host").laid(8, ","))
                .isEqualTo("getattr(instance, \"host\", None)");
    }

    @Test
    void commaThatFollowsCounts() {
        PythonExpression call = PythonExpression.call("f", PythonExpression.name("a".repeat(109)));

        assertThat(call.laid(8, "")).isEqualTo("f(" + "a".repeat(109) + ")");
        assertThat(call.laid(8, ",")).isEqualTo("f(\n            " + "a".repeat(109) + "\n        )");
    }

    @Test
    void argumentsHaveALineOfTheirOwnWhereTheyFitOnOne() {
        PythonExpression pool = attribute(attribute(PythonExpression.name("result"), "client"), "pool");

        assertThat(attribute(pool, "host")
                        .behind("\"everyshape.job.client.pool.host\": ")
                        .laid(16, ","))
                .isEqualTo("""
                        "everyshape.job.client.pool.host": getattr(
                                            getattr(getattr(result, "client", None), "pool", None), "host", None
                                        )""");
    }

    @Test
    void argumentsHaveALineEachWhereTheyDoNot() {
        PythonExpression connection =
                attribute(attribute(PythonExpression.name("instance"), "pooooooooooooool"), "connectioooooooooon");

        assertThat(attribute(attribute(connection, "addresssssssss"), "value")
                        .behind("\"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\": ")
                        .laid(8, ","))
                .isEqualTo("""
                        "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk": getattr(
                                    getattr(
                                        getattr(getattr(instance, "pooooooooooooool", None), "connectioooooooooon", None),
                                        "addresssssssss",
                                        None,
                                    ),
                                    "value",
                                    None,
                                )""");
    }

    @Test
    void onlyArgumentTakesNoComma() {
        PythonExpression value = PythonExpression.name("\"" + "a".repeat(40) + "\"");

        assertThat(object("outer".repeat(9), object("inner".repeat(9), value)).laid(4, ","))
                .isEqualTo("SimpleNamespace(\n        %s=SimpleNamespace(\n            %s=\"%s\"\n        )\n    )"
                        .formatted("outer".repeat(9), "inner".repeat(9), "a".repeat(40)));
    }
}
