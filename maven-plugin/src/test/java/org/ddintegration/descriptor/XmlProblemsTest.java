package org.ddintegration.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.junit.jupiter.api.Test;

/** What is said of XML that is no descriptor. */
class XmlProblemsTest {
    private static final String BASE = """
            <?xml version="1.0"?>
            <descriptor>
              <name>foo</name>
              <library><modules><module>foo</module></modules></library>
              <hooks><hook><target>foo:a</target></hook></hooks>
            </descriptor>
            """;

    private static void refuses(String text, String... messages) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> Examples.read("foo.xml", text));
        assertThat(refusal.problems()).extracting(Problem::message).containsExactly(messages);
    }

    private static String with(String element) {
        return BASE.replace("</descriptor>", "  " + element + "\n</descriptor>");
    }

    @Test
    void acceptsItsBase() {
        assertThat(Examples.read("foo.xml", BASE).hooks())
                .extracting(Hook::handler)
                .containsExactly("traced_a");
    }

    @Test
    void anExternalEntity() {
        refuses(
                BASE.replace("<descriptor>", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<descriptor>"),
                "foo.xml:2:1: a descriptor has no document type; take <!DOCTYPE out");
    }

    @Test
    void anEntityWithoutADocumentType() {
        refuses(
                with("<title>&x;</title>"),
                "foo.xml:6:13: not XML: The entity \"x\" was referenced, but not declared.; mend it here or just above");
    }

    @Test
    void aTagThatIsNotClosed() {
        refuses(
                BASE.replace("</name>", ""),
                "foo.xml:6:3: not XML: The element type \"name\" must be terminated by the matching end-tag \"</name>\".;"
                        + " mend it here or just above");
    }

    @Test
    void anotherRoot() {
        refuses("<integration/>", "foo.xml:1:1: 'integration': a descriptor's element is <descriptor>; rename it");
    }

    @Test
    void deepNesting() {
        refuses(
                "<descriptor>".repeat(2000),
                "foo.xml:1:205: 'descriptor': this is nested too deeply; write the value itself");
    }

    @Test
    void everyProblemOfAFile() {
        refuses(
                BASE.replace("<name>foo", "stray<nmae>foo")
                        .replace("</name>", "</nmae>")
                        .replace("<module>foo", "<item>foo")
                        .replace("</module>", "</item>")
                        .replace("<hook><target>", "<hook id=\"1\"><target>"),
                "foo.xml:2:1: 'name': this key is required; add it, such as name: greenstalk",
                "foo.xml:2:13: 'stray': elements stand here, and no text; take it out",
                "foo.xml:3:8: 'nmae': there is no such key; the keys here are name, title, description, category, llm_class,"
                        + " library, enabled, handlers, config, variables, owner, created, service, services, hooks, tests; did you mean name?",
                "foo.xml:4:12: at least one stands here; write it like [\"greenstalk\"]",
                "foo.xml:4:21: 'item': each element here is <module>; rename it or take it out",
                "foo.xml:5:10: 'id': there is no such attribute; write it as an element, or take it out");
    }

    @Test
    void anElementThatStandsTwice() {
        refuses(
                with("<name>foo</name>"),
                "foo.xml:6:3: 'name': a key stands once; this one stands in line 3 already; keep one of the two");
    }

    @Test
    void anEntryWithoutItsKey() {
        refuses(
                with("<config><entry>1</entry></config>"),
                "foo.xml:6:11: 'entry': each element here is <entry key=\"…\">; rename it or take it out");
    }

    @Test
    void aValueOfAnotherType() {
        refuses(
                with("<enabled>yes</enabled>"),
                "foo.xml:6:12: 'yes': true or false stands here, not text; write it like true");
    }
}
