package org.ddintegration.scan.store;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Scan;

/** Writes a scan as JSON, as {@code scan.schema.json} beside this class describes it: UTF-8, {@code \n} at line ends. */
public final class ScanWriter {
    private ScanWriter() {}

    /**
     * Writes the file whole or not at all; folders that it needs are made.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(Scan scan, Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "scan", ".tmp");
            try {
                try (Writer out = new BufferedWriter(
                        new OutputStreamWriter(Files.newOutputStream(draft), StandardCharsets.UTF_8), 1 << 16)) {
                    write(scan, out);
                }
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Scan scan, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY.withIndent(" ").withNewline("\n"));
        json.beginObject();
        json.name("library").value(scan.library());
        json.name("version").value(scan.version());
        json.name("modules").beginArray();
        for (String module : scan.modules()) {
            json.value(module);
        }
        json.endArray();
        json.name("files").value(scan.files());
        json.name("skipped").beginObject();
        for (Map.Entry<String, String> one : scan.skipped().entrySet()) {
            json.name(one.getKey()).value(one.getValue());
        }
        json.endObject();
        json.name("candidates").beginArray();
        CandidateWriter candidates = new CandidateWriter(json);
        for (Candidate candidate : scan.candidates()) {
            candidates.write(candidate);
        }
        json.endArray();
        json.endObject();
        json.flush();
        out.write('\n');
    }
}
