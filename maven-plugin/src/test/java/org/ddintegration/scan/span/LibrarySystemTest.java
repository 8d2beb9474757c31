package org.ddintegration.scan.span;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibrarySystemTest {
    @ParameterizedTest
    @CsvSource({
        "fastmemcacheclient, Caches things, memcached",
        "beans, A driver of PostgreSQL for asyncio, postgresql",
        "beans-kafka, Streams into PostgreSQL, kafka",
        "beans, A work queue, ''",
    })
    void isNamedByTheLibraryOrSaidInItsSummary(String names, String summary, String system) {
        assertThat(LibrarySystem.of(names, summary)).isEqualTo(system);
    }
}
