package org.ddintegration.contribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddintegration.target.Layout;
import org.junit.jupiter.api.Test;

class FormattedTemplatesTest {
    private static final String WORD = "w".repeat(50);

    private final Templates templates = new FormattedTemplates(
            new VelocityTemplates(FormattedTemplatesTest.class.getClassLoader()),
            new Layout("", Set.of(), List.of("3.9")));

    @Test
    void breaksLongLinesOfAPythonFile() {
        assertThat(templates.render("test/call.py.vm", Map.of("first", WORD, "second", WORD, "third", WORD)))
                .isEqualTo("""
                        call(
                            "%1$s",
                            "%1$s",
                            "%1$s",
                        )
                        """.formatted(WORD));
    }

    @Test
    void breaksALineOfAnEntryThatIsTooLongWhereItStands() {
        Map<String, String> model = Map.of("first", WORD, "second", WORD.substring(5));
        assertThat(templates.entry("test/shared.py/item.vm", model, 4)).hasSize(1);
        assertThat(templates.entry("test/shared.py/item.vm", model, 40))
                .containsExactly("(", "    \"" + WORD + "\",", "    \"" + WORD.substring(5) + "\",", "),");
    }

    @Test
    void leavesOtherLanguagesAsTheyAre() {
        assertThat(templates.entry("test/text.txt/line.vm", Map.of("word", WORD.repeat(3)), 4))
                .containsExactly("(" + WORD.repeat(3) + ", 1)");
    }
}
