package org.ddintegration.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExcludeBlockTest {
    private static final List<String> PATTERNS = List.of("/.dd", "/integrations/*.yaml");
    private static final ExcludeBlock OURS = new ExcludeBlock(".");
    private static final ExcludeBlock OTHER = new ExcludeBlock("work tree other: .");

    @Test
    void standsBetweenMarksBelowWhatIsThere() {
        assertThat(OURS.put("*.orig\n", PATTERNS)).isEqualTo("""
                *.orig
                # >>> dd-maven-plugin: . >>>
                /.dd
                /integrations/*.yaml
                # <<< dd-maven-plugin <<<
                """);
    }

    @Test
    void aMarkOfItsEndThatWasTakenOutCostsNoOtherLine() {
        String broken = OURS.put("", PATTERNS).replace("# <<< dd-maven-plugin <<<\n", "mine\n");

        assertThat(OURS.put(broken, List.of())).isEqualTo("/.dd\n/integrations/*.yaml\nmine\n");
        assertThat(OURS.put(OTHER.put(broken, PATTERNS), List.of())).contains("mine\n", "work tree other");
    }

    @Property
    void takenOutAgainItLeavesTheTextAsItWas(@ForAll("texts") String text, @ForAll("patterns") List<String> patterns) {
        assertThat(OURS.put(OURS.put(text, patterns), List.of())).isEqualTo(text);
    }

    @Property
    void putTwiceItStandsOnceAsItWasPutLast(
            @ForAll("texts") String text,
            @ForAll("patterns") List<String> first,
            @ForAll("patterns") List<String> second) {
        assertThat(OURS.put(OURS.put(text, first), second)).isEqualTo(OURS.put(text, second));
        assertThat(OURS.put(OURS.put(text, first), first)).isEqualTo(OURS.put(text, first));
    }

    @Property
    void thatOfAnotherWorkspaceStaysAsItIsWhicheverCameFirst(
            @ForAll("texts") String text, @ForAll("patterns") List<String> patterns) {
        assertThat(OURS.put(OTHER.put(OURS.put(text, patterns), PATTERNS), List.of()))
                .isEqualTo(OTHER.put(text, PATTERNS));
        assertThat(OURS.put(OURS.put(OTHER.put(text, PATTERNS), patterns), List.of()))
                .isEqualTo(OTHER.put(text, PATTERNS));
    }

    @Property
    void linesOfOthersStayInTheirOrder(@ForAll("texts") String text, @ForAll("patterns") List<String> patterns) {
        List<String> others = OURS.put(text, patterns)
                .lines()
                .filter(line ->
                        !line.startsWith("# >>> dd") && !line.startsWith("# <<< dd") && !patterns.contains(line))
                .toList();

        assertThat(others).isEqualTo(text.lines().toList());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> lines =
                Arbitraries.of("", "*.orig", "# a comment", "/build/", "  ", "\u00e4", "# >>> conda >>>");
        Arbitrary<String> text = lines.list().ofMaxSize(6).map(all -> String.join("\n", all));
        return Arbitraries.oneOf(
                text, text.map(all -> all + "\n"), text.map(all -> (all + "\n").replace("\n", "\r\n")));
    }

    @Provide
    Arbitrary<List<String>> patterns() {
        return Arbitraries.of("/.dd", "/sub/.dd", "/integrations/*.yaml", "/integrations/*.xml")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
