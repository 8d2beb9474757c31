package org.ddintegration.plan.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file name that stands for a checkout: the name of its folder, and a digest of its whole path. */
public final class TargetKey {
    private static final int DIGEST_BYTES = 6;

    private TargetKey() {}

    public static String of(Path target) {
        Path real = real(target);
        String name = real.getFileName() == null ? "root" : real.getFileName().toString();
        return name.replaceAll("[^A-Za-z0-9._-]", "_") + "-" + digest(real.toString());
    }

    private static Path real(Path target) {
        try {
            return target.toRealPath();
        } catch (IOException e) {
            return target.toAbsolutePath().normalize();
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
