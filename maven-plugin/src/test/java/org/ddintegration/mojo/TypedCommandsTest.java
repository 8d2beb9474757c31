package org.ddintegration.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TypedCommandsTest {
    private static final Map<String, Set<String>> ACCEPTED = Map.of(
            "integration", Set.of("name", "dd.target", "dd.dryRun", "dd.diff", "dd.report", "dd.handlers"),
            "verify", Set.of("name", "dd.target"),
            "schema", Set.of());

    @Test
    void callsTheGoalAsTheUserCalledTheLast() {
        assertThat(typed("dd:", Map.of("name", "greenstalk")).of("verify", List.of("greenstalk")))
                .isEqualTo("mvn dd:verify -Dname=greenstalk");
        assertThat(typed("org.ddintegration:dd-maven-plugin:1.0:", Map.of("name", "greenstalk"))
                        .of("verify", List.of("greenstalk")))
                .isEqualTo("mvn org.ddintegration:dd-maven-plugin:1.0:verify -Dname=greenstalk");
    }

    @Test
    void takesAlongTheOptionsThatTheGoalTakesToo() {
        Map<String, String> options =
                Map.of("name", "greenstalk", "dd.target", "../tracer", "dd.handlers", "filled", "other", "x");

        assertThat(typed("dd:", options).of("verify", List.of("greenstalk")))
                .isEqualTo("mvn dd:verify -Dname=greenstalk -Ddd.target=../tracer");
    }

    @Test
    void leavesAwayThatAnIntegrationIsOnlyShown() {
        Map<String, String> options = Map.of(
                "name",
                "greenstalk",
                "dd.dryRun",
                "true",
                "dd.diff",
                "x.diff",
                "dd.report",
                "json",
                "dd.handlers",
                "filled");

        assertThat(typed("dd:", options).of("integration", List.of("greenstalk")))
                .isEqualTo("mvn dd:integration -Dname=greenstalk -Ddd.handlers=filled");
    }

    @Test
    void namesTheIntegrationsThatTheUserWasAskedFor() {
        assertThat(typed("dd:", Map.of()).of("verify", List.of("beans", "greenstalk")))
                .isEqualTo("mvn dd:verify -Dname=beans,greenstalk");
        assertThat(typed("dd:", Map.of()).of("schema", List.of("beans"))).isEqualTo("mvn dd:schema");
    }

    @Test
    void quotesWhatAShellWouldChange() {
        assertThat(typed("dd:", Map.of("name", "*", "dd.target", "it's here")).of("verify", List.of("beans")))
                .isEqualTo("mvn dd:verify '-Dname=*' '-Ddd.target=it'\\''s here'");
    }

    private static TypedCommands typed(String prefix, Map<String, String> options) {
        return new TypedCommands(prefix, new TreeMap<>(options), ACCEPTED::get);
    }
}
