package org.ddintegration.scan.store;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Domain;
import org.ddintegration.scan.Obstacle;
import org.ddintegration.scan.Scan;

/** Reads what {@link ScanWriter} writes. */
public final class ScanReader {
    private final Path file;
    private final Predicate<HookPoint> wanted;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<String> modules = new ArrayList<>();
    private final SortedMap<HookPoint, Obstacle> obstacles = new TreeMap<>();
    private final Map<String, String> skipped = new TreeMap<>();
    private String library = "";
    private String version = "";
    private String commit = "";
    private Category category = Category.OTHER;
    private String system = "";
    private String prefix = "";
    private int files;

    private ScanReader(Path file, Predicate<HookPoint> wanted) {
        this.file = file;
        this.wanted = wanted;
    }

    /**
     * @throws ProblemException when the file is no scan
     * @throws UncheckedIOException when it cannot be read
     */
    public static Scan read(Path file) {
        return new ScanReader(file, point -> true).read();
    }

    /** Empty where there is no such file. Throws like {@link #read}. */
    public static Optional<Scan> readIfThere(Path file) {
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /** Only the candidates that are asked for; the others are passed over, not built. Throws like {@link #read}. */
    public static Map<HookPoint, Candidate> find(Path file, Collection<HookPoint> targets) {
        Set<HookPoint> wanted = Set.copyOf(targets);
        Map<HookPoint, Candidate> found = new TreeMap<>();
        new ScanReader(file, wanted::contains).read().candidates().forEach(one -> found.put(one.target(), one));
        return found;
    }

    /** The scan without its candidates. Throws like {@link #read}. */
    public static Scan readHead(Path file) {
        return new ScanReader(file, point -> false).read();
    }

    private Scan read() {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            JsonReader json = new JsonReader(in);
            json.setStrictness(Strictness.STRICT);
            read(json);
            return new Scan(
                    library,
                    version,
                    List.copyOf(modules),
                    List.copyOf(candidates),
                    files,
                    skipped,
                    obstacles,
                    commit,
                    Map.of(),
                    new Domain(category, system, prefix));
        } catch (MalformedJsonException | EOFException | CharacterCodingException | RuntimeException malformed) {
            throw new ProblemException(
                    Problem.of(
                            file.toString(),
                            "not a scan that this version can read",
                            "delete it and run again; the library is then read anew"),
                    malformed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(JsonReader json) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "library" -> library = json.nextString();
                case "version" -> version = json.nextString();
                case "commit" -> commit = json.nextString();
                case "category" -> category = Category.valueOf(json.nextString().toUpperCase(Locale.ROOT));
                case "system" -> system = json.nextString();
                case "prefix" -> prefix = json.nextString();
                case "files" -> files = json.nextInt();
                case "modules" -> array(json, () -> modules.add(json.nextString()));
                case "obstacles" -> obstacles(json);
                case "skipped" -> skipped(json);
                case "candidates" -> array(json, () -> candidate(json));
                default -> json.skipValue();
            }
        }
        json.endObject();
    }

    private interface Item {
        void read() throws IOException;
    }

    private static void array(JsonReader json, Item item) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            item.read();
        }
        json.endArray();
    }

    private void skipped(JsonReader json) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            skipped.put(json.nextName(), json.nextString());
        }
        json.endObject();
    }

    private void obstacles(JsonReader json) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            HookPoint point = HookPoint.parse(json.nextName());
            obstacles.put(point, Obstacle.valueOf(json.nextString().toUpperCase(Locale.ROOT)));
        }
        json.endObject();
    }

    private void candidate(JsonReader json) throws IOException {
        json.beginObject();
        if (!json.nextName().equals("target")) {
            throw new MalformedJsonException("a candidate begins with its target");
        }
        HookPoint target = HookPoint.parse(json.nextString());
        if (wanted.test(target)) {
            candidates.add(new CandidateReader(json, target).read());
        } else {
            while (json.hasNext()) {
                json.skipValue(); // the name
                json.skipValue();
            }
        }
        json.endObject();
    }
}
