package org.ddintegration.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Resources of the plugin that hold text, in UTF-8. */
public final class ResourceText {
    private ResourceText() {}

    /** @param beside a class of the package that the resource is in */
    public static String of(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The properties of such a resource. */
    public static Properties properties(Class<?> beside, String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(of(beside, name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
