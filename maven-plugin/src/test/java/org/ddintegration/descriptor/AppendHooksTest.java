package org.ddintegration.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.descriptor.file.DescriptorWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendHooksTest {
    private static final String HEAD = "name: foo # the name\nlibrary: {modules: [foo]}\n";

    @Test
    void keepsCommentsOrderAndStyle() {
        String text = HEAD + """
                hooks:
                # the first
                - target: 'foo:a'   # why not

                # the last
                - handler: traced_b
                  target: foo:b  # end
                # after all

                title:   Foo
                """;

        assertThat(DescriptorWriter.appendHooks("foo.yaml", text, List.of(Examples.PUT)))
                .isEqualTo(HEAD + """
                        hooks:
                        # the first
                        - target: 'foo:a'   # why not

                        # the last
                        - handler: traced_b
                          target: foo:b  # end
                        - target: greenstalk:Client.put
                          kind: method
                          handler: traced_put
                          operation: greenstalk.put
                          resource: {argument: body, position: 0}
                          tags: {messaging.destination.name: "{instance.use}"}
                          span:
                            type: redis
                            kind: client
                            measured: false
                            component: beanstalkd
                            service: "{instance.host}"
                          http:
                            url: "{body.url}"
                            inject: "{body.headers}"
                          versions: ">=2.1"
                          why: "called by 3 public functions; writes to a socket (greenstalk.py:209)"
                        # after all

                        title:   Foo
                        """);
    }

    @Test
    void keepsTheListInsideItsBrackets() {
        String text = HEAD + "hooks: [{target: foo:a}, # one\n  ]\n";

        assertThat(DescriptorWriter.appendHooks("foo.yaml", text, List.of(Examples.RESERVE)))
                .isEqualTo(HEAD
                        + "hooks: [{target: foo:a}, {target: \"greenstalk:Client.reserve\","
                        + " via: [\"greenstalk:Client.reserve\", \"greenstalk.aio:reserve\"], kind: coroutine,"
                        + " handler: traced_reserve, operation: greenstalk.reserve, resource: \"{class}.{function}\", error: \"{result.error}\", handlers: filled, optional: true,"
                        + " why: \"reads: from a socket # and waits\"}, # one\n  ]\n");
    }

    @Test
    void keepsTheElementsAroundTheList() {
        String text = """
                <descriptor><name>foo</name>
                  <library><modules><module>foo</module></modules></library>
                  <hooks><!-- one -->
                    <hook><target>foo:a</target></hook>
                  </hooks><!-- all -->
                </descriptor>
                """;

        String appended = DescriptorWriter.appendHooks("foo.xml", text, List.of(Examples.RESERVE));

        assertThat(appended)
                .startsWith(text.substring(0, text.indexOf("  </hooks>")) + "    <hook>\n      <target>greenstalk")
                .endsWith("</why>\n    </hook>\n" + text.substring(text.indexOf("  </hooks>")));
        assertThat(hooks("foo.xml", appended)).endsWith(Examples.RESERVE).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hooks:\n  - target: foo:a",
                "hooks:\n    -   target: foo:a\n        tags: {a: b}\n\n\ntitle: x\n",
                "hooks:\n- target: foo:a\n  why: |+\n    kept\n\n\ntitle: hooks\n",
                "hooks:\n- target: foo:a\n  why: >\n    folded\n    text\n# c\n",
                "title: hooks\nhooks:\n- target: foo:a\n  why: \"\\\n    \\U0001F600\"\n",
                "hooks: [target: foo:a]",
                "\"hooks\":\n- {target: \"foo:\\\n  a\"} # c\n"
            })
    void keepsAllThatWasThere(String list) {
        for (String lineEnd : List.of("\n", "\r\n")) {
            String text = (HEAD + "description: \ud83d\ude00\n" + list).replace("\n", lineEnd);
            List<Hook> expected = new ArrayList<>(hooks("foo.yaml", text));
            expected.addAll(List.of(Examples.PUT, Examples.RESERVE));

            String appended = DescriptorWriter.appendHooks("foo.yaml", text, List.of(Examples.PUT, Examples.RESERVE));

            assertThat(hooks("foo.yaml", appended)).isEqualTo(expected);
            assertThat(appended.replace(lineEnd, "")).doesNotContain("\r", "\n");
        }
    }

    @Test
    void keepsAByteOrderMark() {
        String text = "\ufeff" + HEAD + "hooks:\n- target: foo:a\n";

        String appended = DescriptorWriter.appendHooks("foo.yaml", text, List.of(Examples.PUT));

        assertThat(appended).startsWith(text);
        assertThat(hooks("foo.yaml", appended)).endsWith(Examples.PUT).hasSize(2);
    }

    private static List<Hook> hooks(String file, String text) {
        return Examples.read(file, text).tracing().hooks();
    }
}
