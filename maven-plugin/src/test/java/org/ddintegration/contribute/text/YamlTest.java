package org.ddintegration.contribute.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class YamlTest {
    @ParameterizedTest
    @ValueSource(strings = {"greenstalk", "google-cloud-tasks", "dogpile.cache", "2.0.3", "3.7.4.post0", "a/b.*"})
    void plainTextStaysPlain(String text) {
        assertThat(new Yaml().scalar(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "Yes", "off", "2.0", "7", "1e3", "", "a: b", "- a", "@x", "a #b", "~", "0x1f", "a\tb"})
    void otherTextIsQuoted(String text) {
        assertThat(new Yaml().scalar(text)).matches("(?s)'.*'|\".*\"");
    }

    @Property(tries = 500)
    void everyTextComesBackAsItWas(@ForAll String text) {
        assertThat(load("a: " + new Yaml().scalar(text) + "\n")).isEqualTo("{a=" + text + "}");
    }

    private static String load(String document) {
        return String.valueOf(new Load(LoadSettings.builder().build()).loadFromString(document));
    }
}
