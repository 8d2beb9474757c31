package org.ddintegration.descriptor.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlSettingsTest {
    @Test
    void letACharacterOutsideOfTheBasicPlaneStandAnywhere(@TempDir Path folder) throws IOException {
        for (int before = 900; before < 1100; before++) {
            String comment = "x".repeat(before);
            Path file = Files.writeString(folder.resolve("acme.yaml"), """
                    # %s
                    name: acme
                    title: "\uD83D\uDC15"
                    library: {distributions: [acme]}
                    hooks: [{target: "acme:send"}]
                    """.formatted(comment));

            assertThat(DescriptorReader.read(file).about().title()).isEqualTo("\uD83D\uDC15");
        }
    }
}
