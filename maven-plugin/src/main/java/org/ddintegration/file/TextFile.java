package org.ddintegration.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Files that hold text, in UTF-8. */
public final class TextFile {
    private TextFile() {}

    /** @throws UncheckedIOException when it cannot be read, or is not UTF-8 */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException broken) {
            throw new UncheckedIOException(new FileSystemException(file.toString(), null, "it is not UTF-8"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Empty where there is no file. Throws like {@link #read}. */
    public static Optional<String> readIfThere(Path file) {
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /** Gives a file another text, and makes its folder; who reads it meanwhile sees the one or the other. */
    public static void replace(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
