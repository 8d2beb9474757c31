package org.ddintegration.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TestExclusionsTest {
    private static final Checkout TARGET =
            new MapCheckout(Map.of("ddtrace/contrib/integration_registry/mappings.py", """
            OTHERS = {"kafka"}
            EXCLUDED_FROM_TESTING = {
                "boto",
                'urllib',
            }
            MORE = {"flask"}
            """));

    @Test
    void namesWhatIsNotTested() {
        assertThat(TestExclusions.has(TARGET, "boto")).isTrue();
        assertThat(TestExclusions.has(TARGET, "urllib")).isTrue();
    }

    @Test
    void allElseIsTested() {
        assertThat(TestExclusions.has(TARGET, "bot")).isFalse();
        assertThat(TestExclusions.has(TARGET, "kafka")).isFalse();
        assertThat(TestExclusions.has(TARGET, "flask")).isFalse();
        assertThat(TestExclusions.has(new MapCheckout(Map.of()), "boto")).isFalse();
    }
}
