package org.ddintegration.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ddintegration.ProblemException;
import org.junit.jupiter.api.Test;

/** What is said of YAML that is no descriptor. */
class YamlProblemsTest {
    private static final String BASE = """
            name: foo
            library:
              distributions: [foo]
            hooks:
              - target: foo:Client.put
            """;

    private static void refuses(String text, String... lines) {
        assertThatThrownBy(() -> Examples.read("foo.yaml", text))
                .isInstanceOf(ProblemException.class)
                .extracting(Throwable::getMessage)
                .satisfies(message -> assertThat(message.toString().split("\n")).containsExactly(lines));
    }

    @Test
    void acceptsItsBase() {
        assertThat(Examples.read("foo.yaml", BASE).name()).isEqualTo("foo");
    }

    @Test
    void anEmptyFile() {
        refuses("# nothing\n", "foo.yaml:1:1: must not be empty; write at least name, library, hooks");
    }

    @Test
    void aSecondDocument() {
        refuses(
                BASE + "---\na: b\n",
                "foo.yaml:6:1: a descriptor must be a single document; remove what begins with --- here");
    }

    @Test
    void aTab() {
        refuses(
                BASE.replace("  distributions", "\tdistributions"),
                "foo.yaml:3:1: not valid YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for"
                        + " indentation); correct it here or just above");
    }

    @Test
    void aControlCharacter() {
        refuses(BASE + "title: a\u0007\n", "foo.yaml:6:9: '\\u0007': must not contain control characters; remove it");
    }

    @Test
    void anEscapedControlCharacter() {
        refuses(
                BASE + "title: \"a\\0b\"\n",
                "foo.yaml:6:8: 'a\\u0000b': must not contain control characters; remove them");
    }

    @Test
    void anAlias() {
        refuses(
                BASE + "title: *x\n",
                "foo.yaml:6:8: '*x': anchors, aliases and tags are not allowed; write the value itself, in quotes if it"
                        + " is text");
    }

    @Test
    void anAnchorBeforeAnythingIsExpanded() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";

        refuses(
                bomb,
                "foo.yaml:1:4: '&a': anchors, aliases and tags are not allowed; write the value itself, in quotes if it"
                        + " is text");
    }

    @Test
    void aTag() {
        refuses(
                BASE + "title: !!java.net.URL [x]\n",
                "foo.yaml:6:8: 'tag:yaml.org,2002:java.net.URL': anchors, aliases and tags are not allowed; write the"
                        + " value itself, in quotes if it is text");
    }

    @Test
    void deepNesting() {
        refuses("[".repeat(20_000), "foo.yaml:1:18: nested too deeply; write the value itself");
    }

    @Test
    void aListInPlaceOfKeys() {
        refuses(
                "- foo\n",
                "foo.yaml:1:1: must be a mapping of keys to values; write it like {\"name\":\"greenstalk\",\"library\":"
                        + "{\"distributions\":[\"greenstalk\"]},\"hooks\":[{\"target\":\"greenstalk:Client.put\"}]}");
    }

    @Test
    void aKeyThatIsNoWord() {
        refuses("? [a]\n: b\n", "foo.yaml:1:3: a key must be plain text; write a plain word or a quoted text");
    }

    @Test
    void aKeyThatStandsTwice() {
        refuses(
                BASE + "name: bar\n",
                "foo.yaml:6:1: 'name': duplicate key; it already stands in line 1; keep one of the two");
    }
}
