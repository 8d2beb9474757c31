package org.ddintegration.scan.store;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Scan;

/**
 * Writes a scan as JSON, as {@code scan.schema.json} beside this class describes it: UTF-8, a line for each candidate,
 * {@code \n} at line ends.
 */
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
        StringWriter head = new StringWriter();
        try (JsonWriter json = new JsonWriter(head)) {
            writeHead(scan, json);
        }
        out.append(head.getBuffer(), 0, head.getBuffer().length() - 1);
        out.write(",\n\"candidates\":[");
        String separator = "\n";
        for (Candidate candidate : scan.candidates()) {
            out.write(separator);
            new CandidateWriter(new JsonWriter(out)).write(candidate);
            separator = ",\n";
        }
        out.write("]}\n");
    }

    private static void writeHead(Scan scan, JsonWriter json) throws IOException {
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
        json.name("properties").beginArray();
        for (HookPoint property : scan.properties()) {
            json.value(property.toString());
        }
        json.endArray();
        json.endObject();
    }
}
