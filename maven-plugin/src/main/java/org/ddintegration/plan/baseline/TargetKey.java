package org.ddintegration.plan.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import org.ddintegration.file.Digest;

/** A file name that stands for a checkout: the name of its folder, and a digest of its whole path. */
public final class TargetKey {
    private static final int DIGITS = 12;

    private TargetKey() {}

    public static String of(Path target) {
        Path real = real(target);
        String name = real.getFileName() == null ? "root" : real.getFileName().toString();
        return name.replaceAll("[^A-Za-z0-9._-]", "_") + "-"
                + Digest.of(real.toString().getBytes(UTF_8)).substring(0, DIGITS);
    }

    private static Path real(Path target) {
        try {
            return target.toRealPath();
        } catch (IOException e) {
            return target.toAbsolutePath().normalize();
        }
    }
}
