package org.ddintegration.scan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodeBlocksTest {
    @Example
    void takesFencesOfPythonAndOfNoLanguage() {
        String text = """
                Use it:
                  ```python
                  a()
                    if b: c()
                  ```
                ~~~
                d()
                ~~~
                ```bash
                pip install e
                ```
                ```{code-block} python
                f()
                ```
                """;

        assertThat(CodeBlocks.of(text).lines().filter(line -> !line.isBlank()))
                .containsExactly("a()", "  if b: c()", "d()", "f()");
    }

    @Example
    void takesLiteralBlocksAndDirectives() {
        String text = """
                First::

                    a(
                        1)

                    b()
                Not this.

                .. code-block:: python
                   :linenos:

                   c()

                .. code-block:: json

                   {"d": 1}
                """;

        assertThat(CodeBlocks.of(text).lines().filter(line -> !line.isBlank()))
                .containsExactly("a(", "    1)", "b()", "c()");
    }

    @Example
    void takesWhatIsTypedInSessions() {
        String text = """
                >>> with a() as b:
                ...     b.c()
                ...
                'output'

                Text.

                    >>> d()
                    output
                """;

        assertThat(CodeBlocks.of(text).lines().filter(line -> !line.isBlank()))
                .containsExactly("with a() as b:", "    b.c()", "d()");
    }

    @Example
    void findsNothingInProse() {
        assertThat(CodeBlocks.of("Just text.\n\n  indented\n")).isEmpty();
    }

    @Property
    void endsOnAnyMixOfMarks(@ForAll @From("markup") String text) {
        assertThat(CodeBlocks.of(text).lines().count())
                .isLessThanOrEqualTo(2 * text.lines().count() + 2);
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "```", "```python", "~~~", "a::", "  b()", "", ">>> c", "... d", ".. code:: py", "    e", "\t")
                .list()
                .ofMaxSize(30)
                .map(lines -> String.join("\n", lines));
    }
}
