package org.ddintegration.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RiotLocksTest {
    private static final String HEAD = "#    pip-compile --allow-unsafe .riot/requirements/1f19091.in\n#\n";

    @Test
    void whereTheMachineFindsPackagesIsLeftOut() {
        assertThat(RiotLocks.withoutSettings(
                        HEAD + "--index-url https://example.org/simple\n--find-links /opt/wheels\n\nattrs==26.1.0\n"))
                .isEqualTo(HEAD + "attrs==26.1.0\n");
    }

    @Test
    void allElseStays() {
        String lock = HEAD + "attrs==26.1.0\n\n# The following packages are pinned as well\nsetuptools==80.9.0\n";

        assertThat(RiotLocks.withoutSettings(lock)).isEqualTo(lock);
    }
}
