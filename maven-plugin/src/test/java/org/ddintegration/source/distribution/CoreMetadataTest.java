package org.ddintegration.source.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoreMetadataTest {
    @Test
    void tellsWhichExtraBringsADistribution() {
        CoreMetadata metadata = CoreMetadata.parse("""
                Name: kit
                Requires-Dist: idna (>=2.0)
                Requires-Dist: Trio_Tools>=0.2 ; python_version < "3.12" and extra == 'async'
                Requires-Dist: pyzmq[fast]; extra=="zmq"
                Requires-Dist: idna; extra == "all"

                Requires-Dist: not-read; extra == "all"
                """);

        assertThat(metadata.dependencies().extras())
                .containsEntry("trio-tools", "async")
                .containsEntry("pyzmq", "zmq")
                .hasSize(2);
    }
}
