package org.ddintegration.descriptor.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptorPlacesTest {
    @TempDir
    Path folder;

    @Test
    void sayWhereTheTargetOfEachHookStandsInYaml() throws IOException {
        Path file = Files.writeString(folder.resolve("acme.yaml"), """
                name: acme
                hooks:
                  - target: acme:Client.send
                  - {handler: traced_get, target: "acme:Client.get"}
                """);

        DescriptorPlaces places = DescriptorPlaces.of(file);

        assertThat(places.hookTarget(0)).isEqualTo(file + ":3:13");
        assertThat(places.hookTarget(1)).isEqualTo(file + ":4:35");
        assertThat(places.hookTarget(2)).isEqualTo(file.toString());
    }

    @Test
    void sayItInXml() throws IOException {
        Path file = Files.writeString(folder.resolve("acme.xml"), """
                <descriptor>
                  <name>acme</name>
                  <hooks>
                    <hook>
                      <target>acme:Client.send</target>
                    </hook>
                  </hooks>
                </descriptor>
                """);

        assertThat(DescriptorPlaces.of(file).hookTarget(0)).startsWith(file + ":5:");
    }

    @Test
    void sayTheSameOfAFileThatBeginsWithAByteOrderMark() throws IOException {
        String xml = "<descriptor><hooks><hook><target>acme:a</target></hook></hooks></descriptor>";
        Path plain = Files.writeString(folder.resolve("acme.xml"), xml);
        Path marked = Files.writeString(folder.resolve("marked.xml"), "\ufeff" + xml);

        assertThat(DescriptorPlaces.of(marked).hookTarget(0))
                .isEqualTo(DescriptorPlaces.of(plain).hookTarget(0).replace("acme.xml", "marked.xml"));
    }
}
