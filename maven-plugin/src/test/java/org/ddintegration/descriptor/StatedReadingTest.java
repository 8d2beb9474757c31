package org.ddintegration.descriptor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.descriptor.file.DescriptorWriter;

/** What was read of a library, written into descriptors that somebody else wrote. */
class StatedReadingTest {
    private static final LibraryRead READ =
            new LibraryRead(Optional.of("2.1.1"), Optional.empty(), Optional.of(new TestedVersions("2.0.2", "2.1.1")));

    @Example
    void standsBelowTheLibraryAndLeavesAllElseAsItIs() {
        assertThat(DescriptorWriter.withRead("foo.yaml", """
                        name: foo # mine
                        library:
                            distributions: [foo]   # one

                        # hooks
                        hooks: [{target: foo:a}]
                        """, READ)).contains("""
                        name: foo # mine
                        library:
                            distributions: [foo]   # one
                            read:
                              version: "2.1.1"
                              lowest_tested: "2.0.2"
                              highest_tested: "2.1.1"

                        # hooks
                        hooks: [{target: foo:a}]
                        """);
    }

    @Example
    void takesThePlaceOfWhatWasReadBefore() {
        String before = """
                name: foo
                library:
                  read:
                    commit: 0123456789abcdef0123456789abcdef01234567
                    version: "1.0"   # of old
                  distributions:
                  - foo
                hooks:
                - target: foo:a
                """;

        assertThat(DescriptorWriter.withRead("foo.yaml", before, READ)).contains("""
                name: foo
                library:
                  read:
                    version: "2.1.1"
                    lowest_tested: "2.0.2"
                    highest_tested: "2.1.1"
                  distributions:
                  - foo
                hooks:
                - target: foo:a
                """);
    }

    @Example
    void standsBetweenBraces() {
        String text = "{name: foo, library: {distributions: [foo]}, hooks: [{target: 'foo:a'}]}\n";

        assertThat(DescriptorWriter.withRead(
                        "foo.yaml", text, new LibraryRead(Optional.of("1.0"), Optional.empty(), Optional.empty())))
                .contains(
                        "{name: foo, library: {distributions: [foo], read: {version: \"1.0\"}}, hooks: [{target: 'foo:a'}]}\n");
    }

    @Example
    void isAnElementOfXml() {
        String text = """
                <descriptor>
                  <name>foo</name>
                  <library>
                    <distributions><distribution>foo</distribution></distributions>
                  </library>
                  <hooks><hook><target>foo:a</target></hook></hooks>
                </descriptor>
                """;

        String stated = DescriptorWriter.withRead("foo.xml", text, READ).orElseThrow();

        assertThat(stated).isEqualTo("""
                <descriptor>
                  <name>foo</name>
                  <library>
                    <distributions><distribution>foo</distribution></distributions>
                    <read>
                      <version>2.1.1</version>
                      <lowest_tested>2.0.2</lowest_tested>
                      <highest_tested>2.1.1</highest_tested>
                    </read>
                  </library>
                  <hooks><hook><target>foo:a</target></hook></hooks>
                </descriptor>
                """);
        assertThat(DescriptorWriter.withRead("foo.xml", stated, READ)).contains(stated);
    }

    @Property(tries = 500)
    void readsBackAndChangesNoOtherLine(
            @ForAll("texts") String text,
            @ForAll("readings") LibraryRead first,
            @ForAll("readings") LibraryRead second) {
        Descriptor before = DescriptorReader.read("foo.yaml", text.getBytes(UTF_8));

        String once = DescriptorWriter.withRead("foo.yaml", text, first).orElseThrow();
        String twice = DescriptorWriter.withRead("foo.yaml", once, second).orElseThrow();

        assertThat(DescriptorReader.read("foo.yaml", once.getBytes(UTF_8))).isEqualTo(before.with(first));
        assertThat(DescriptorReader.read("foo.yaml", twice.getBytes(UTF_8))).isEqualTo(before.with(second));
        assertThat(twice)
                .isEqualTo(DescriptorWriter.withRead("foo.yaml", text, second).orElseThrow());
        assertThat(once.lines().toList()).containsSubsequence(lines(text));
    }

    /** But for those in braces, which change. */
    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.startsWith("library: {")).toList();
    }

    @Provide
    Arbitrary<LibraryRead> readings() {
        Arbitrary<String> versions = Arbitraries.of("1.0", "2.1.1", "1!2.0rc1", "2024.1.post1");
        return Combinators.combine(
                        versions.optional(),
                        Arbitraries.of("0123456789abcdef0123456789abcdef01234567")
                                .optional(),
                        versions.optional())
                .as((version, commit, tested) ->
                        new LibraryRead(version, commit, tested.map(min -> new TestedVersions(min, "3.0"))))
                .filter(read -> read.version().isPresent() || read.commit().isPresent());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> libraries = Arbitraries.of(
                "library:\n  distributions: [foo]\n",
                "library:\n    distributions:\n    - foo\n    versions: '>=1'  # why\n",
                "library: # of mine\n  modules: [\n    foo,\n  ]\n  # the end\n\n",
                "library: {distributions: [foo], versions: \"*\"} # short\n");
        Arbitrary<String> hooks = Arbitraries.of(
                "hooks:\n- target: foo:a\n", "hooks: [{target: \"foo:a\"}]\n", "\n\nhooks:\n  - target: foo:a");
        return Combinators.combine(libraries, hooks, Arbitraries.of(true, false), Arbitraries.of("\n", "\r\n"))
                .as((library, hook, isFirst, lineEnd) -> "name: foo\n"
                        .concat(isFirst ? library + hook : (hook + "\n" + library).replaceFirst("\\n$", ""))
                        .replace("\n", lineEnd));
    }
}
