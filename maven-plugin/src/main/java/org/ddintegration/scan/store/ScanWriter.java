package org.ddintegration.scan.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Obstacle;
import org.ddintegration.scan.Scan;

/**
 * Writes a scan as JSON, as {@code scan.schema.json} beside this class describes it: UTF-8, a line for each candidate,
 * {@code \n} at line ends.
 */
public final class ScanWriter {
    private ScanWriter() {}

    public static String text(Scan scan) {
        StringWriter text = new StringWriter();
        try {
            write(scan, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Scan scan, Writer out) throws IOException {
        StringWriter head = new StringWriter();
        try (JsonWriter json = new JsonWriter(head)) {
            writeHead(scan, json);
        }
        out.append(head.getBuffer(), 0, head.getBuffer().length() - 1);
        out.write(",\n\"candidates\":[");
        String separator = "\n";
        for (Candidate candidate : scan.candidates()) {
            out.write(separator);
            new CandidateWriter(new JsonWriter(out), scan.domain()).write(candidate);
            separator = ",\n";
        }
        out.write("]}\n");
    }

    private static void writeHead(Scan scan, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("library").value(scan.library());
        json.name("version").value(scan.version());
        if (!scan.commit().isEmpty()) {
            json.name("commit").value(scan.commit());
        }
        json.name("modules").beginArray();
        for (String module : scan.modules()) {
            json.value(module);
        }
        json.endArray();
        json.name("category").value(scan.domain().category().name().toLowerCase(Locale.ROOT));
        json.name("system").value(scan.domain().system());
        json.name("prefix").value(scan.domain().prefix());
        json.name("files").value(scan.files());
        json.name("skipped").beginObject();
        for (Map.Entry<String, String> one : scan.skipped().entrySet()) {
            json.name(one.getKey()).value(one.getValue());
        }
        json.endObject();
        json.name("obstacles").beginObject();
        for (Map.Entry<HookPoint, Obstacle> one : scan.obstacles().entrySet()) {
            json.name(one.getKey().toString()).value(one.getValue().name().toLowerCase(Locale.ROOT));
        }
        json.endObject();
        json.endObject();
    }
}
