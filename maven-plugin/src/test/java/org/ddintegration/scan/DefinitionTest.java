package org.ddintegration.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ddintegration.descriptor.CallableKind;
import org.junit.jupiter.api.Test;

class DefinitionTest {
    @Test
    void theFirstParagraphSaysWhatAFunctionDoes() {
        assertThat(summary("Sends a parcel\nto a beanstalk.\n\nAnd waits."))
                .isEqualTo("Sends a parcel to a beanstalk.");
        assertThat(summary("Sends: returns nothing - ever.")).isEqualTo("Sends: returns nothing - ever.");
        assertThat(summary("")).isEmpty();
    }

    @Test
    void sectionsSayNothingOfWhatItDoes() {
        assertThat(summary("Parameters\n----------\nparcel : str\n    What is sent."))
                .isEmpty();
        assertThat(summary("Sends it.\nArgs:\n    parcel: What is sent.")).isEqualTo("Sends it.");
        assertThat(summary(":param parcel: what is sent\n:returns: its number")).isEmpty();
    }

    private static String summary(String doc) {
        Signature signature = new Signature(List.of(), Optional.empty());
        SourceLines lines = new SourceLines("parcel/client.py", 1, 2);
        return new Definition(CallableKind.FUNCTION, Binding.NONE, signature, doc, lines).summary();
    }
}
