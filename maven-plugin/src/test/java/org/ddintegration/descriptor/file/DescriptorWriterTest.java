package org.ddintegration.descriptor.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.ddintegration.descriptor.Examples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptorWriterTest {
    @ParameterizedTest
    @ValueSource(strings = {"greenstalk.yaml", "greenstalk.xml"})
    void writesEveryKeyInTheOrderOfTheSchema(String file) {
        assertThat(DescriptorWriter.write(file, Examples.GREENSTALK)).isEqualTo(Examples.resource(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"greenstalk.yaml", "greenstalk.xml"})
    void readsWhatItWrites(String file) {
        assertThat(Examples.read(file, Examples.resource(file))).isEqualTo(Examples.GREENSTALK);
    }
}
