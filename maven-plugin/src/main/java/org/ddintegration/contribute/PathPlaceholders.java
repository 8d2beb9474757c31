package org.ddintegration.contribute;

import java.nio.charset.StandardCharsets;
import org.ddintegration.file.Digest;

/** The placeholders of {@link Contributes#path()}. */
final class PathPlaceholders {
    private static final int UID_DIGITS = 16;

    private PathPlaceholders() {}

    static String fill(String path, String name) {
        return path.replace("{name}", name)
                .replace("{slug}", name.replace('_', '-'))
                .replace("{uid}", uid(name));
    }

    private static String uid(String name) {
        return Digest.of(("integration " + name).getBytes(StandardCharsets.UTF_8))
                .substring(0, UID_DIGITS);
    }
}
