package org.ddintegration.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The stand-in keeps the contract of an edit, or tests that use it would prove nothing. */
class SectionEditTest {
    private static final SectionEdit M = SectionEdit.of("m", "one", "two");

    @Test
    void putsBetweenAndTakesOut() {
        String text = "= sections\n\n[a]\nx\n\n[z]\ny\n";

        assertThat(M.put(text)).isEqualTo("= sections\n\n[a]\nx\n\n[m]\none\ntwo\n\n[z]\ny\n");
        assertThat(M.remove(M.put(text))).isEqualTo(text);
        assertThat(M.put(M.put(text))).isEqualTo(M.put(text));
    }

    @Test
    void putsAtTheEndAndTakesOut() {
        String text = "= sections\n\n[a]\nx";

        assertThat(M.put(text)).isEqualTo("= sections\n\n[a]\nx\n\n[m]\none\ntwo");
        assertThat(M.remove(M.put(text))).isEqualTo(text);
    }

    @Test
    void findsAllLines() {
        String text = M.put("= sections\n\n[z]\ny\n");

        assertThat(M.find(text).orElseThrow().of(text)).isEqualTo("[m]\none\ntwo");
    }
}
