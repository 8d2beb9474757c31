package org.ddintegration.descriptor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.file.SchemaCheck;
import org.ddintegration.descriptor.form.YamlForm;
import org.ddintegration.descriptor.node.Node;
import org.ddintegration.descriptor.node.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
    static Stream<Arguments> places() {
        return below("descriptor", Schema.DESCRIPTOR);
    }

    private static Stream<Arguments> below(String path, Schema schema) {
        Stream<Map.Entry<String, Schema>> children = Stream.of(
                        schema.properties().entrySet().stream(),
                        schema.values().map(values -> Map.entry("*", values)).stream(),
                        schema.isList()
                                ? Stream.of(Map.entry("-", schema.items()))
                                : Stream.<Map.Entry<String, Schema>>of())
                .flatMap(all -> all);
        return Stream.concat(
                Stream.of(Arguments.of(path, schema)),
                children.flatMap(child -> below(path + "/" + child.getKey(), child.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void everyExampleKeepsItsOwnRule(String path, Schema schema) {
        Problems problems = new Problems("example");
        Node example = new YamlForm().read(example(schema), problems);

        new SchemaCheck(problems).check(example, schema);

        problems.throwIfAny();
    }

    private static String example(Schema schema) {
        boolean isText = schema.types().equals(List.of("string"));
        return isText ? "'" + schema.example() + "'" : schema.example();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void everyKeyIsDocumented(String path, Schema schema) {
        if (!path.endsWith("-") && !path.endsWith("*")) {
            assertThat(schema.text("description").orElse("")).endsWith(".");
        }
    }

    @Test
    void choicesAreThoseOfTheRecords() {
        assertThat(Schema.DESCRIPTOR.of("category").orElseThrow().choices()).containsExactly(names(Category.values()));
        assertThat(Schema.DESCRIPTOR.of("handlers").orElseThrow().choices())
                .containsExactly(names(HandlerMode.values()));
        Schema hook = Schema.DESCRIPTOR.of("hooks").orElseThrow().items();
        assertThat(hook.of("kind").orElseThrow().choices()).containsExactly(names(CallableKind.values()));
    }

    private static String[] names(Enum<?>... values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }
}
