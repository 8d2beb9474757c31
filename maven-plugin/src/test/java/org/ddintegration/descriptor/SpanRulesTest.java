package org.ddintegration.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.SpanRules.Scope;
import org.ddintegration.descriptor.file.DescriptorWriter;
import org.junit.jupiter.api.Test;

class SpanRulesTest {
    private static final String HEAD = """
            name: foo
            library: {modules: [foo]}
            hooks:
              - target: foo:a
            """;

    private static Hook read(String keys) {
        return Examples.read("foo.yaml", HEAD + keys.indent(4))
                .tracing()
                .hooks()
                .get(0);
    }

    private static String problem(String keys) {
        return catchThrowableOfType(ProblemException.class, () -> read(keys)).getMessage();
    }

    @Test
    void aHookThatSaysNothingIsAsItsCategory() {
        assertThat(read("kind: function").span()).isEqualTo(SpanRules.NONE);
    }

    @Test
    void aHookMayDescribeASpanOfOthers() {
        assertThat(read("span: root\nresource: \"{result.path}\"").span().scope())
                .isEqualTo(Scope.ROOT);
        assertThat(read("span: parent\nerror: \"{result}\"").span().scope()).isEqualTo(Scope.PARENT);
    }

    @Test
    void aHookWithoutASpanHasNoNameForIt() {
        assertThat(problem("span: parent\nresource: a\noperation: foo.a"))
                .contains("foo.yaml:7:5: 'operation': a hook that makes no span must not have this key");
        assertThat(problem("span: root\nresource: a\nhttp: {url: \"{url}\"}"))
                .contains("foo.yaml:7:5: 'http': a hook that makes no span must not have this key");
    }

    @Test
    void aHookWithoutASpanSaysWhatItPutsOnAnother() {
        assertThat(problem("span: root"))
                .contains("foo.yaml:5:11: 'root': a hook that makes no span must say what it puts on another");
    }

    @Test
    void whatIsShownOnceACallIsOverAsksForSuchACall() {
        assertThat(problem("kind: generator\nhttp: {url: \"{url}\"}"))
                .contains("foo.yaml:6:5: 'http': only hooks whose call is over when it returns may have this key");
        assertThat(problem("kind: context_manager\nerror: \"{url}\""))
                .contains("'error': only hooks whose call is over when it returns may have this key");
    }

    @Test
    void wrongValuesAreNamedWithTheirPlace() {
        assertThat(problem("span: own")).contains("foo.yaml:5:11: 'own': must be parent, root, or a mapping");
        assertThat(problem("span: {kind: clinet}"))
                .contains("foo.yaml:5:18: 'clinet': must be one of client,")
                .contains("did you mean client?");
        assertThat(problem("span: {measured: often}")).contains("'often': must be true or false, not text");
        assertThat(problem("http: {uri: \"{url}\"}"))
                .contains("'uri': unknown key")
                .contains("did you mean url?");
    }

    @Property(tries = 100)
    void anyRulesReadBackEqual(@ForAll("rules") SpanRules rules, @ForAll boolean isXml) {
        String file = isXml ? "foo.xml" : "foo.yaml";
        String text = isXml
                ? "<descriptor><name>foo</name><library><modules><module>foo</module></modules></library>"
                        + "<hooks><hook><target>foo:a</target></hook></hooks></descriptor>"
                : HEAD;
        Hook hook = new Hook(
                HookPoint.parse("foo:b"),
                List.of(HookPoint.parse("foo:b")),
                CallableKind.FUNCTION,
                "traced_b",
                "foo.b",
                Optional.of(SpanValue.parse("{result.name}")),
                Map.of(),
                rules,
                Optional.empty(),
                "",
                false,
                Optional.empty(),
                "");

        String appended = DescriptorWriter.appendHooks(file, text, List.of(hook));

        assertThat(Examples.read(file, appended).tracing().hooks()).endsWith(hook);
    }

    @Provide
    Arbitrary<SpanRules> rules() {
        Arbitrary<Optional<String>> types =
                Arbitraries.of("redis", "none", "x.y").optional();
        Arbitrary<Optional<String>> kinds =
                Arbitraries.of("client", "none", "consumer").optional();
        Arbitrary<Optional<Boolean>> measured = Arbitraries.of(true, false).optional();
        Arbitrary<Optional<String>> components =
                Arbitraries.of("redis", "true", "3").optional();
        Arbitrary<SpanValue> values = Arbitraries.of("{a.b}", "library", "{'library'}", "no", "{x[0]!len:none}")
                .map(SpanValue::parse);
        Arbitrary<Map<HttpFact, SpanValue>> http =
                Arbitraries.maps(Arbitraries.of(HttpFact.class), values).ofMaxSize(4);
        Arbitrary<SpanRules> own = Combinators.combine(
                        types, kinds, measured, components, values.optional(), http, values.optional())
                .as((type, kind, isMeasured, component, service, facts, error) ->
                        new SpanRules(Scope.OWN, type, kind, isMeasured, component, service, facts, error));
        Arbitrary<SpanRules> others = Combinators.combine(Arbitraries.of(Scope.PARENT, Scope.ROOT), values.optional())
                .as((scope, error) -> new SpanRules(
                        scope,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        error));
        return Arbitraries.oneOf(own, others);
    }
}
