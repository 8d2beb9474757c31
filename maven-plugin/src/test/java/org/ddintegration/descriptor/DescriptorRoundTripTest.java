package org.ddintegration.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ddintegration.descriptor.ValuePart.Field;
import org.ddintegration.descriptor.file.DescriptorWriter;

class DescriptorRoundTripTest {
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anyDescriptorReadsBackEqual(
            @ForAll("descriptors") Descriptor descriptor, @ForAll("extensions") String extension) {
        String file = descriptor.name() + extension;
        assertThat(Examples.read(file, DescriptorWriter.write(file, descriptor)))
                .isEqualTo(descriptor);
    }

    @Provide
    Arbitrary<String> extensions() {
        return Arbitraries.of(".yaml", ".xml");
    }

    @Provide
    Arbitrary<Descriptor> descriptors() {
        return Combinators.combine(name(), line(), line(), config(), hooks(), tests(), Arbitraries.of(true, false))
                .as((name, title, description, config, hooks, tests, enabled) -> new Descriptor(
                        name,
                        new About(title, description, Category.OTHER, Optional.empty(), Optional.empty()),
                        library(name),
                        new Configuration(enabled, config, List.of()),
                        new Tracing(HandlerMode.PASSTHROUGH, hooks, Optional.empty()),
                        new Testing(List.of(), tests)));
    }

    private static Library library(String name) {
        return new Library(List.of(name), List.of(name), Optional.empty(), "*", "");
    }

    private static Arbitrary<TestMatrix> tests() {
        Arbitrary<Map<String, Releases>> packages =
                Arbitraries.maps(name(), releases()).ofMaxSize(3).filter(map -> !map.isEmpty());
        return packages.map(all -> new TestMatrix(List.of("latest"), all));
    }

    private static Arbitrary<Releases> releases() {
        Arbitrary<String> version = Arbitraries.of("latest", "~=2.0", "==1.0.*", ">=1,<2");
        return Arbitraries.oneOf(
                version.map(Releases::of),
                version.list().ofMinSize(1).ofMaxSize(3).uniqueElements().map(Releases::listed));
    }

    private static Arbitrary<List<Hook>> hooks() {
        Arbitrary<Hook> hook = Combinators.combine(name(), name(), text(), Arbitraries.of(CallableKind.values()))
                .as((module, function, why, kind) -> {
                    HookPoint target = new HookPoint(module, function);
                    return new Hook(
                            target,
                            List.of(target),
                            kind,
                            "traced_" + module + "__" + function,
                            module + "." + function,
                            Optional.of(SpanValue.ofField(Field.of(function).at(-1))),
                            Map.of(module, SpanValue.parse("{" + function + "[0].name!len:" + module + "}")),
                            SpanRules.NONE,
                            Optional.of(HandlerMode.FILLED),
                            kind == CallableKind.CLASS ? "~=2.0" : "",
                            kind == CallableKind.METHOD,
                            Optional.empty(),
                            why);
                });
        return hook.list().ofMinSize(1).ofMaxSize(4).uniqueElements(Hook::handler);
    }

    private static Arbitrary<Map<String, Object>> config() {
        Arbitrary<Object> value = Arbitraries.oneOf(
                text().map(Object.class::cast),
                Arbitraries.longs().map(Object.class::cast),
                Arbitraries.doubles().map(Object.class::cast),
                Arbitraries.of(true, false).map(Object.class::cast));
        return Arbitraries.maps(name(), value).ofMaxSize(4);
    }

    private static Arbitrary<String> name() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("0123456789")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> "x" + text);
    }

    private static Arbitrary<String> line() {
        return text().map(text -> text.replaceAll("[\\v\u0085]", " ").strip())
                .filter(text -> !text.isEmpty() && text.length() < 1000);
    }

    private static Arbitrary<String> text() {
        Arbitrary<String> hostile = Arbitraries.of(
                "'",
                "\"",
                "\\",
                "\n",
                "\n\n",
                "\t",
                " ",
                ": ",
                " #",
                "- ",
                "? ",
                "{",
                "}",
                "[",
                "]",
                ",",
                "&a",
                "*a",
                "!!str ",
                "%",
                "@",
                "`",
                "|",
                ">",
                "<<",
                "~",
                "null",
                "yes",
                "true",
                "1.0",
                "0x1F",
                "1_000",
                "12:30:00",
                "${x}",
                "#set($x = 1)",
                "$!x",
                "\u202e",
                "\u200f",
                "\u2028",
                "\u00a0",
                "\ufeff",
                "\ud83d\ude00",
                "]]>",
                "<b>",
                "&amp;",
                "<!--",
                "<?x?>",
                "\"\"\"",
                "---",
                "...",
                "=",
                "é",
                "\u0301");
        return Arbitraries.oneOf(hostile, Arbitraries.strings().alpha().ofMaxLength(5))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
