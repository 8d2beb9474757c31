package org.ddintegration.contribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.velocity.exception.MethodInvocationException;
import org.apache.velocity.exception.VelocityException;
import org.junit.jupiter.api.Test;

class VelocityTemplatesTest {
    private final VelocityTemplates templates = new VelocityTemplates(VelocityTemplatesTest.class.getClassLoader());

    @Test
    void failsOnANameThatTheModelLacks() {
        assertThatThrownBy(() -> templates.render("test/name.txt.vm", Map.of()))
                .isInstanceOf(MethodInvocationException.class)
                .hasMessageContaining("$name");
    }

    @Test
    void takesAValueForTextWhateverItLooksLike() {
        String directive = "#set($name = 1)#parse(\"x\")$name${name.class}";
        assertThat(templates.render("test/name.txt.vm", Map.of("name", directive)))
                .isEqualTo("name: " + directive + "\n");
    }

    @Test
    void leavesNoLineForADirective() {
        assertThat(templates.render("test/list.txt.vm", Map.of("items", List.of("a", "b"))))
                .isEqualTo("first\n    a\n    b\nlast\n");
    }

    @Test
    void escapesForPython() {
        assertThat(templates.render("test/python.txt.vm", Map.of("text", "a\"b\\")))
                .isEqualTo("x = 'a\"b\\\\'\n");
    }

    @Test
    void reachesNoReflection() {
        assertThatThrownBy(() -> templates.render("test/reflection.txt.vm", Map.of("name", "x")))
                .isInstanceOf(VelocityException.class);
    }

    @Test
    void namesATemplateThatIsNotThere() {
        assertThatThrownBy(() -> templates.render("test/none.vm", Map.of()))
                .isInstanceOf(VelocityException.class)
                .hasMessageContaining("test/none.vm");
    }
}
