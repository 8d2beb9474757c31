package org.ddintegration.verify.environments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PipSettingsTest {
    @Test
    void areToldToUvInItsOwnVariables() {
        PipSettings settings = PipSettings.parse(List.of(
                "global.index-url='https://index.example/simple'",
                ":env:.find-links='/wheels'",
                "install.extra-index-url='https://more.example/simple'",
                ":env:.disable-pip-version-check='1'"));

        assertThat(settings.forUv())
                .containsOnly(
                        java.util.Map.entry("UV_DEFAULT_INDEX", "https://index.example/simple"),
                        java.util.Map.entry("UV_FIND_LINKS", "/wheels"),
                        java.util.Map.entry("UV_INDEX", "https://more.example/simple"));
    }

    @Test
    void areNoneWherePipHasNone() {
        assertThat(PipSettings.parse(List.of("")).forUv()).isEmpty();
    }
}
