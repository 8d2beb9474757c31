package org.ddintegration.contribute.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingsTest {
    @ParameterizedTest
    @CsvSource({
        "Recieve a message from teh queue., Receive a message from the queue.",
        "RECIEVE it., RECEIVE it.",
        "Put a job., Put a job.",
        "Call recieve_all() first., Call recieve_all() first.",
        "A $1 \\ seperator., A $1 \\ separator."
    })
    void areCorrectedInTheirCase(String text, String corrected) {
        assertThat(Misspellings.corrected(text)).contains(corrected);
    }

    @Test
    void areNotCorrectedWhereSeveralWordsCanBeMeant() {
        assertThat(Misspellings.corrected("Returns alot of rows.")).isEmpty();
    }

    @Test
    void areFoundInAnyCase() {
        assertThat(Misspellings.has("Recieve")).isTrue();
        assertThat(Misspellings.has("receive")).isFalse();
        assertThat(Misspellings.areIn("seperate=True")).isTrue();
        assertThat(Misspellings.areIn("separate=True")).isFalse();
    }
}
