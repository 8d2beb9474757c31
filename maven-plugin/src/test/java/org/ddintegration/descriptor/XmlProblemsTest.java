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
        assertThat(Examples.read("foo.xml", BASE).tracing().hooks())
                .extracting(Hook::handler)
                .containsExactly("traced_a");
    }

    @Test
    void anExternalEntity() {
        refuses(
                BASE.replace("<descriptor>", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<descriptor>"),
                "foo.xml:2:1: <!DOCTYPE> is not allowed; remove it");
    }

    @Test
    void anEntityWithoutADocumentType() {
        refuses(
                with("<title>&x;</title>"),
                "foo.xml:6:13: not valid XML: The entity \"x\" was referenced, but not declared.; correct it here or just above");
    }

    @Test
    void aTagThatIsNotClosed() {
        refuses(
                BASE.replace("</name>", ""),
                "foo.xml:6:3: not valid XML: The element type \"name\" must be terminated by the matching end-tag \"</name>\".;"
                        + " correct it here or just above");
    }

    @Test
    void anotherRoot() {
        refuses("<integration/>", "foo.xml:1:1: 'integration': the root element must be <descriptor>; rename it");
    }

    @Test
    void deepNesting() {
        refuses("<descriptor>".repeat(2000), "foo.xml:1:205: 'descriptor': nested too deeply; write the value itself");
    }

    @Test
    void everyProblemOfAFile() {
        refuses(
                BASE.replace("<name>foo", "stray<nmae>foo")
                        .replace("</name>", "</nmae>")
                        .replace("<module>foo", "<item>foo")
                        .replace("</module>", "</item>")
                        .replace("<hook><target>", "<hook id=\"1\"><target>"),
                "foo.xml:2:1: 'name': this required key is missing; add it, such as name: greenstalk",
                "foo.xml:2:13: 'stray': must hold elements only, without text; remove it",
                "foo.xml:3:8: 'nmae': unknown key; the keys here are name, title, description, category, llm_class, version_constant,"
                        + " library, enabled, handlers, config, variables, owner, created, provider, service, services, hooks, tests; did you mean name?",
                "foo.xml:4:12: must not be empty; write it like [\"greenstalk\"]",
                "foo.xml:4:21: 'item': each element here must be <module>; rename or remove it",
                "foo.xml:5:10: 'id': unknown attribute; write it as an element, or remove it");
    }

    @Test
    void anElementThatStandsTwice() {
        refuses(
                with("<name>foo</name>"),
                "foo.xml:6:3: 'name': duplicate key; it already stands in line 3; keep one of the two");
    }

    @Test
    void anEntryWithoutItsKey() {
        refuses(
                with("<config><entry>1</entry></config>"),
                "foo.xml:6:11: 'entry': each element here must be <entry key=\"…\">; rename or remove it");
    }

    @Test
    void aValueOfAnotherType() {
        refuses(
                with("<enabled>yes</enabled>"),
                "foo.xml:6:12: 'yes': must be true or false, not text; write it like true");
    }
}
