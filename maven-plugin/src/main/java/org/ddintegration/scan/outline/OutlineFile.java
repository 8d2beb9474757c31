package org.ddintegration.scan.outline;

import com.google.gson.JsonParseException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.ddintegration.json.JsonForm;

/** An outline that was made before, in a file; one that cannot be read counts as none. */
public final class OutlineFile {
    private static final int BUFFER = 1 << 16;

    private record Stored(String origin, Outline outline) {}

    private final Path file;
    private final String origin;

    /** @param origin what the outline depends on beside the library: interpreter and program */
    public OutlineFile(Path file, String origin) {
        this.file = file;
        this.origin = origin;
    }

    public Optional<Outline> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (Reader text = new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), BUFFER), StandardCharsets.UTF_8)) {
            Stored stored = JsonForm.COMPACT.fromJson(text, Stored.class);
            return Optional.ofNullable(stored)
                    .filter(one -> origin.equals(one.origin()) && one.outline() != null)
                    .map(Stored::outline);
        } catch (IOException | JsonParseException damaged) {
            return Optional.empty();
        }
    }

    /**
     * Whole or not at all.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public void write(Outline outline) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "outline", ".tmp");
            try {
                try (Writer out = new BufferedWriter(
                        new OutputStreamWriter(
                                new GZIPOutputStream(Files.newOutputStream(draft), BUFFER), StandardCharsets.UTF_8),
                        BUFFER)) {
                    JsonForm.COMPACT.toJson(new Stored(origin, outline), out);
                }
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
