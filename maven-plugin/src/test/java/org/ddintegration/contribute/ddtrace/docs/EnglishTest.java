package org.ddintegration.contribute.ddtrace.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {
    @ParameterizedTest
    @ValueSource(strings = {"queue", "Queue", "QUEUE", "traces", "Amazon", "asynchronous", "zoom", "abbey"})
    void hasWordsAsAnEnglishTextWritesThem(String word) {
        assertThat(English.has(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"beanstalkd", "amazonaws", "ueue", "qUeue", "Permission to", "\u00e9t\u00e9", "aaaaa", "zzzzz"})
    void hasNothingElse(String word) {
        assertThat(English.has(word)).isFalse();
    }
}
