package org.ddintegration.contribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathPlaceholdersTest {
    @Test
    void fillsInTheName() {
        assertThat(PathPlaceholders.fill("tests/{name}/test_{name}.py", "a_b")).isEqualTo("tests/a_b/test_a_b.py");
    }

    @Test
    void writesTheNameWithHyphens() {
        assertThat(PathPlaceholders.fill("add-{slug}.yaml", "a_b")).isEqualTo("add-a-b.yaml");
    }

    @Test
    void makesTheSameDigitsOfTheSameName() {
        assertThat(PathPlaceholders.fill("{uid}", "tinydb"))
                .matches("[0-9a-f]{16}")
                .isEqualTo(PathPlaceholders.fill("{uid}", "tinydb"))
                .isNotEqualTo(PathPlaceholders.fill("{uid}", "greenstalk"));
    }
}
