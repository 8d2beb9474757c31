package org.ddintegration.contribute;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The placeholders of {@link Contributes#path()}. */
final class PathPlaceholders {
    private static final int UID_BYTES = 8;

    private PathPlaceholders() {}

    static String fill(String path, String name) {
        return path.replace("{name}", name)
                .replace("{slug}", name.replace('_', '-'))
                .replace("{uid}", uid(name));
    }

    private static String uid(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("integration " + name).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, UID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
