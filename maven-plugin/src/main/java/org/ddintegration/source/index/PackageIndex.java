package org.ddintegration.source.index;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.json.JsonForm;
import org.ddintegration.packaging.DistributionName;
import org.ddintegration.process.SystemPath;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.python.PythonSearch;
import org.ddintegration.source.archive.Unpacker;
import org.ddintegration.source.archive.WheelContents;

/**
 * The user's package index, as their own pip is configured to reach it: mirrors, credentials, certificates and
 * find-links included. Files are only loaded, never built or run. Each distribution is asked for once.
 */
public final class PackageIndex {
    private static final Duration LISTING = Duration.ofMinutes(3);
    private static final Duration LOADING = Duration.ofMinutes(20);
    private static final String ARCHIVE = "archive";
    private static final long MOST_UNPACKED = 2L * 1024 * 1024 * 1024;
    private static final long LARGEST_FILE = 600L * 1024 * 1024;
    private static final TypeToken<Map<String, String>> HASHES = new TypeToken<>() {};

    private final Pip pip;
    private final Map<String, IndexVersions> known = new TreeMap<>();

    public PackageIndex(Pip pip) {
        this.pip = pip;
    }

    /**
     * Starts nothing yet.
     *
     * @param python path or command name, the value of {@code dd.python}; its pip is preferred to those of
     *     the interpreters on PATH
     */
    public static PackageIndex ofUser(Optional<String> python) {
        Stream<PythonInterpreter> wanted = python.stream().map(name -> PythonInterpreter.find(Optional.of(name)));
        Stream<PythonInterpreter> others = new PythonSearch(SystemPath.folders()).inUsersOrder();
        return new PackageIndex(new Pip(Stream.concat(wanted, others).iterator(), Map.of()));
    }

    /**
     * What the index has of a distribution.
     *
     * @throws ProblemException when it has none of that name, does not answer, or there is no pip to ask
     */
    public synchronized IndexVersions versions(String distribution) {
        String normalized = DistributionName.normalize(distribution);
        IndexVersions versions = known.get(normalized);
        if (versions == null) {
            versions = list(distribution, normalized);
            known.put(normalized, versions);
        }
        return versions;
    }

    /**
     * Asks for several distributions at once, which takes less time than one after the other. Says nothing of what cannot be
     * had: that is said when it is asked for.
     */
    public synchronized void askAhead(Collection<String> distributions) {
        JsonArray names = new JsonArray();
        distributions.stream()
                .map(DistributionName::normalize)
                .distinct()
                .filter(name -> !known.containsKey(name))
                .forEach(names::add);
        JsonObject request = new JsonObject();
        request.addProperty("do", "lists");
        request.add("names", names);
        JsonObject lists = pip.ask(request, LOADING).getAsJsonObject("lists");
        for (JsonElement name : lists == null ? new JsonArray() : names) {
            JsonObject answer = lists.getAsJsonObject(name.getAsString());
            List<IndexFile> files = answer.has(Pip.FAILURE) ? List.of() : files(answer, name.getAsString());
            if (!files.isEmpty()) {
                known.put(name.getAsString(), IndexVersions.of(name.getAsString(), files));
            }
        }
    }

    /**
     * Loads a file and verifies its digest where the index states one.
     *
     * @throws ProblemException when it cannot be had whole
     */
    public void download(IndexFile file, Path to) {
        ask(request("fetch", file, to), file.name(), LOADING);
    }

    /**
     * Loads, verifies and unpacks the source distribution of a release.
     *
     * @param into an empty folder
     * @return the folder that the files are in, inside of it
     * @throws ProblemException when there is none, or it cannot be had whole
     */
    public Path unpackSource(Release release, Path into) {
        IndexFile file = release.source()
                .orElseThrow(() -> new ProblemException(Problem.of(
                        release.version().toString(),
                        "this version has no source distribution on the package index",
                        "ask for another version, or give a checkout")));
        Path archive = into.resolve(ARCHIVE);
        try {
            download(file, archive);
            Path files = Files.createDirectory(into.resolve("files"));
            return new Unpacker(MOST_UNPACKED).unpack(archive, file.name(), files);
        } catch (IOException e) {
            throw new ProblemException(unreadable(file.name(), e.getMessage()), e);
        }
    }

    /**
     * The first of the releases whose source distribution has a file of that name at its top. They are read in this
     * order and no further than needed, and not kept.
     */
    public Optional<Release> firstHolding(List<Release> releases, String fileName) {
        Map<String, Release> byUrl = new LinkedHashMap<>();
        releases.forEach(release -> release.source().ifPresent(file -> byUrl.put(file.url(), release)));
        JsonObject request = new JsonObject();
        request.addProperty("do", "holding");
        request.addProperty("file", fileName);
        request.add("urls", JsonForm.COMPACT.toJsonTree(byUrl.keySet()));
        JsonElement url = ask(request, fileName, LOADING).get("url");
        return url.isJsonNull() ? Optional.empty() : Optional.of(byUrl.get(url.getAsString()));
    }

    /**
     * What is in a wheel; of a large one far away only its list of files and its metadata are loaded where that is
     * possible.
     *
     * @param scratch where a file may be put that the caller deletes
     */
    public WheelContents wheel(IndexFile file, Path scratch) {
        JsonObject request = request("wheel", file, scratch);
        request.add(
                "metadata", file.metadata().map(JsonForm.COMPACT::toJsonTree).orElse(null));
        return JsonForm.COMPACT.fromJson(ask(request, file.name(), LOADING), WheelContents.class);
    }

    private IndexVersions list(String distribution, String normalized) {
        JsonObject request = new JsonObject();
        request.addProperty("do", "list");
        request.addProperty("name", distribution);
        JsonObject answer = ask(request, distribution, LISTING);
        List<IndexFile> files = files(answer, normalized);
        if (files.isEmpty()) {
            throw new ProblemException(nothingOf(
                    distribution,
                    elements(answer, "pages")
                            .map(page -> JsonForm.COMPACT.fromJson(page, IndexPage.class))
                            .toList()));
        }
        return IndexVersions.of(distribution, files);
    }

    private static List<IndexFile> files(JsonObject answer, String normalized) {
        return elements(answer, "files")
                .flatMap(file -> read(file, normalized).stream())
                .toList();
    }

    private static Problem nothingOf(String distribution, List<IndexPage> pages) {
        return pages.stream()
                .filter(IndexPage::failed)
                .findFirst()
                .map(page -> unreachable(distribution, page.url() + ": " + page.reason()))
                .orElseGet(() -> Problem.of(
                        distribution,
                        "the package index has no readable distribution of this name",
                        "give its name there, its repository or a folder with -Ddd.source"));
    }

    private static Problem unreachable(String what, String reason) {
        return Problem.of(
                what,
                "it cannot be downloaded from the package index (" + reason + ")",
                "check the network and pip's configuration (pip config list), "
                        + "or give the library's repository or a folder with -Ddd.source");
    }

    private static Problem unreadable(String what, String reason) {
        return Problem.of(
                what, "it cannot be read (" + reason + ")", "give another version or source with -Ddd.source");
    }

    private JsonObject ask(JsonObject request, String what, Duration patience) {
        JsonObject answer = pip.ask(request, patience);
        if (!answer.has(Pip.FAILURE)) {
            return answer;
        }
        String message = answer.get("message").getAsString();
        throw new ProblemException(
                switch (answer.get(Pip.FAILURE).getAsString()) {
                    case "hash" ->
                        Problem.of(
                                what,
                                "the downloaded file is not what the package index states (" + message + ")",
                                "try again; if this persists, tell whoever runs the index");
                    case "size", "archive", "file" -> unreadable(what, message);
                    default -> unreachable(what, message);
                });
    }

    private static JsonObject request(String action, IndexFile file, Path to) {
        JsonObject request = new JsonObject();
        request.addProperty("do", action);
        request.addProperty("url", file.url());
        request.addProperty("to", to.toAbsolutePath().toString());
        request.add("hashes", JsonForm.COMPACT.toJsonTree(file.hashes()));
        request.addProperty("most", LARGEST_FILE);
        return request;
    }

    private static Stream<JsonElement> elements(JsonObject answer, String name) {
        return StreamSupport.stream(answer.getAsJsonArray(name).spliterator(), false);
    }

    private static Optional<IndexFile> read(JsonElement element, String distribution) {
        JsonObject file = element.getAsJsonObject();
        String name = file.get("name").getAsString();
        return IndexFile.naming(name, distribution)
                .map(naming -> new IndexFile(
                        name,
                        file.get("url").getAsString(),
                        naming.version(),
                        naming.kind(),
                        file.get("python").getAsString(),
                        file.get("yanked").getAsBoolean(),
                        JsonForm.COMPACT.fromJson(file.get("hashes"), HASHES),
                        Optional.ofNullable(JsonForm.COMPACT.fromJson(file.get("metadata"), HASHES)),
                        uploaded(file.get("uploaded"))));
    }

    private static Optional<Instant> uploaded(JsonElement time) {
        try {
            return time == null || time.isJsonNull()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(time.getAsString()).toInstant());
        } catch (DateTimeParseException unusual) {
            return Optional.empty();
        }
    }
}
