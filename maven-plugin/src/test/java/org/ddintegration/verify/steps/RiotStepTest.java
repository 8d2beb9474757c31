package org.ddintegration.verify.steps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RiotStepTest {
    @Test
    void addsUpTheTestsOfAllEnvironments() {
        assertThat(RiotStep.passed("""
                XFAIL tests/contrib/acme/test_acme.py::test_returns - 3 passed on
                27 passed, 10 xfailed in 33.10s
                ================= 1 skipped, 26 passed, 1 warning in 62.03s (0:01:02) =================
                -------------------summary-------------------
                2 passed with 0 warnings, 0 failed
                """)).isEqualTo("53 passed in 2 environments");
    }

    @Test
    void isNotContentWithNoTestAtAll() {
        assertThat(RiotStep.passed("no tests ran in 0.10s\n1 passed with 0 warnings, 0 failed\n"))
                .isEmpty();
    }
}
