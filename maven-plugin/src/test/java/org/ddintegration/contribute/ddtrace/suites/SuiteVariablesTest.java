package org.ddintegration.contribute.ddtrace.suites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.contribute.ddtrace.SharedFile.GREENSTALK;

import java.util.Set;
import org.ddintegration.contribute.ddtrace.SharedFile;
import org.junit.jupiter.api.Test;

class SuiteVariablesTest {
    private static final String SUITES = """
            components:
              flask:
                - ddtrace/contrib/internal/flask/*
            suites:
              one:
                env:
                  LOG_LEVEL: DEBUG
                  TEST_KAFKA_HOST: kafka
                  TEST_KAFKA_PORT: '29092'
                  TEST_KAFKA_USER: me
                paths:
                  - a
                services:
                  - kafka
                  - redis
              other:
                env:
                  TEST_KAFKA_HOST: kafka
                  TEST_KAFKA_PORT: '29092'
                  TEST_KAFKA_USER: you
                  TEST_REDIS_HOST: redis
                paths:
                  - b
                services: [kafka, redis]
              last:
                paths:
                  - c
            """;

    private static String suites(String services) {
        return SharedFile.of(ContribSuite.PATH, SUITES)
                .with(new ContribSuite(), GREENSTALK + "services: [" + services + "]\n");
    }

    @Test
    void theSuiteFindsAServerAsEveryOtherSuiteDoes() {
        assertThat(suites("{name: kafka}"))
                .contains(
                        "  greenstalk:\n    env:\n      TEST_KAFKA_HOST: kafka\n      TEST_KAFKA_PORT: '29092'\n    paths:\n");
    }

    @Test
    void whatOnlySomeSuitesSayIsLeftOut() {
        assertThat(suites("{name: redis}")).contains("  greenstalk:\n    paths:\n");
    }

    @Test
    void aServerThatNoSuiteHasAndOneThatTheDescriptorAddsHaveNone() {
        assertThat(suites("{name: mongo}, {name: kafka, image: 'a/kafka:1', port: 9092}"))
                .contains("  greenstalk:\n    paths:\n");
    }

    @Test
    void aSuiteSpecThatIsNoYamlHasNone() {
        assertThat(SuiteVariables.beside("greenstalk", "suites: [").suites()).isEmpty();
        assertThat(SuiteVariables.beside("greenstalk", "").suites()).isEmpty();
    }

    @Test
    void whatTheSuiteItselfSaysDoesNotCount() {
        assertThat(SuiteVariables.beside("last", SUITES).suites().keySet()).isEqualTo(Set.of("one", "other"));
    }
}
