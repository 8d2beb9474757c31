package org.ddintegration.contribute.ddtrace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {
    @ParameterizedTest
    @ValueSource(strings = {"queue", "Queue", "QUEUE", "traces", "Amazon", "asynchronous"})
    void hasWordsAsAnEnglishTextWritesThem(String word) {
        assertThat(English.has(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beanstalkd", "amazonaws", "ueue", "qUeue", "Permission to"})
    void hasNothingElse(String word) {
        assertThat(English.has(word)).isFalse();
    }
}
