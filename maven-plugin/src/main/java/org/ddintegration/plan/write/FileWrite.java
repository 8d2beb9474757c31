package org.ddintegration.plan.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.file.Digest;

/**
 * What is to become of one file.
 *
 * @param root folder that the file must not be outside of
 * @param path relative to the root, {@code /} between parts
 * @param before digest of what the file is taken to hold, or {@link Digest#NO_FILE}
 * @param after text that it gets, in UTF-8; empty when it is deleted
 */
public record FileWrite(Path root, String path, String before, Optional<String> after) {
    /** @param before text that the file is taken to have; empty when there is taken to be no file */
    public FileWrite(Path root, String path, Optional<String> before, Optional<String> after) {
        this(root, path, digest(before), after);
    }

    /** Gives a file that is there, and is taken to have one text, another. */
    public static FileWrite changing(Path file, String before, String after) {
        Path absolute = file.toAbsolutePath().normalize();
        return new FileWrite(
                absolute.getParent(), absolute.getFileName().toString(), Optional.of(before), Optional.of(after));
    }

    /**
     * Gives a file a text, whatever it holds now.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static FileWrite replacing(Path root, String path, String after) {
        try {
            return new FileWrite(root, path, Digest.of(root.resolve(path)), Optional.of(after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return root.resolve(path);
    }

    /** The same, relative to a folder that it is in. */
    FileWrite in(RunFolder folder) {
        return new FileWrite(folder.root(), folder.relative(file()).orElseThrow(), before, after);
    }

    String digestAfter() {
        return digest(after);
    }

    private static String digest(Optional<String> text) {
        return text.map(content -> Digest.of(content.getBytes(UTF_8))).orElse(Digest.NO_FILE);
    }
}
