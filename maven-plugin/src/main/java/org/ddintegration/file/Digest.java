package org.ddintegration.file;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests that tell what a file holds. */
public final class Digest {
    /** Of a file that is not there. */
    public static final String NO_FILE = "";

    /** Of a link, a folder or whatever else is no file. */
    private static final String OTHER = "other";

    private Digest() {}

    /** The SHA-256 in hexadecimal digits. */
    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String of(Path file) throws IOException {
        if (!Files.exists(file, NOFOLLOW_LINKS)) {
            return NO_FILE;
        }
        return Files.isRegularFile(file, NOFOLLOW_LINKS) ? of(Files.readAllBytes(file)) : OTHER;
    }
}
