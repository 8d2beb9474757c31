package org.ddintegration.descriptor.form;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.LoadSettingsBuilder;

/** How YAML is read. */
public final class YamlSettings {
    private YamlSettings() {}

    /**
     * Settings with a buffer that holds the whole text: version 3.0.1 of the engine fails on a character outside of the
     * basic plane that stands across the end of its buffer.
     */
    public static LoadSettingsBuilder reading(String text) {
        return LoadSettings.builder().setBufferSize(text.length() + 2);
    }
}
