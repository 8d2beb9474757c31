package org.ddintegration.scan.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.ddintegration.scan.worker.AnswerCache;

/**
 * Workers' answers in a file: compressed lines, the first of which names what gave the answers, the others a key and an
 * answer each. What a scan does not ask for again is forgotten; a file that cannot be read counts as none.
 */
public final class AnswerFile implements AnswerCache {
    private final Path file;
    private final String origin;
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> used = new TreeMap<>();
    private boolean changed;

    /** @param origin the interpreter and the program that answer; answers of another origin do not count */
    public AnswerFile(Path file, String origin) {
        this.file = file;
        this.origin = origin;
        if (Files.isRegularFile(file)) {
            load();
        }
    }

    private void load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.US_ASCII))) {
            if (!origin.equals(lines.readLine())) {
                return;
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    known.put(line.substring(0, space), line.substring(space + 1));
                }
            }
        } catch (IOException damaged) {
            known.clear();
        }
    }

    @Override
    public synchronized Optional<String> find(String key) {
        String answer = known.get(key);
        if (answer != null) {
            used.put(key, answer);
        }
        return Optional.ofNullable(answer);
    }

    @Override
    public synchronized void keep(String key, String answer) {
        used.put(key, answer);
        changed = true;
    }

    /**
     * Writes what was asked for or kept, whole or not at all.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public synchronized void save() {
        if (!changed && used.size() == known.size()) {
            return;
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "answers", ".tmp");
            try {
                write(draft);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path draft) throws IOException {
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(new FastGzip(draft), StandardCharsets.US_ASCII), 1 << 16)) {
            out.append(origin).append('\n');
            for (Map.Entry<String, String> one : used.entrySet()) {
                out.append(one.getKey()).append(' ').append(one.getValue()).append('\n');
            }
        }
    }

    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(Path file) throws IOException {
            super(Files.newOutputStream(file), 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
