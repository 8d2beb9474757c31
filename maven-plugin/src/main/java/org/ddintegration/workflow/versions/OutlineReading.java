package org.ddintegration.workflow.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.file.TemporaryFolder;
import org.ddintegration.packaging.DistributionName;
import org.ddintegration.packaging.Version;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.scan.outline.Outline;
import org.ddintegration.scan.outline.OutlineFile;
import org.ddintegration.scan.run.LibraryOutliner;
import org.ddintegration.scan.worker.Pythons;
import org.ddintegration.scan.worker.WorkerScript;
import org.ddintegration.source.Source;
import org.ddintegration.source.archive.Unpacker;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.source.library.InstalledRelease;
import org.ddintegration.source.library.LibraryOpener;
import org.ddintegration.source.library.LibraryRequest;
import org.ddintegration.source.library.OpenedLibrary;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.Request;

/** Reads what versions of libraries define; a release is read once, and what was found is kept for later runs. */
public final class OutlineReading implements AutoCloseable {
    /** Changes when outlines are made otherwise. */
    private static final String FORMAT = "1";

    private static final String WHEEL = ".whl";
    private static final long MOST_BYTES = 2L << 30;

    private final Bench bench;
    private final PackageIndex index;
    private final PythonInterpreter python;
    private final boolean isChosen;
    private Optional<LibraryOutliner> outliner = Optional.empty();

    public OutlineReading(Bench bench, Request request, PackageIndex index) {
        this.bench = bench;
        this.index = index;
        this.python = PythonInterpreter.find(request.python());
        this.isChosen = request.python().isPresent();
    }

    /**
     * Of a release on the package index.
     *
     * @throws ProblemException when it cannot be had
     */
    public Outline release(String distribution, String version) {
        OutlineFile kept = new OutlineFile(
                bench.workspace()
                        .state()
                        .resolve("outlines")
                        .resolve(DistributionName.normalize(distribution) + "-" + version + ".json.gz"),
                String.join(" ", FORMAT, python.version(), Pythons.DEFAULT.toString(), WorkerScript.fingerprint()));
        return kept.read().orElseGet(() -> {
            try (OpenedLibrary library =
                    new InstalledRelease(index, bench.workspace().state()).open(distribution, version)) {
                Outline made = outliner().outline(library).of(version);
                kept.write(made);
                return made;
            }
        });
    }

    /** Whether a text names a place on this machine, not a version. */
    public static boolean isPlace(String text) {
        return text.endsWith(WHEEL) || text.contains("/") || text.startsWith(".");
    }

    /**
     * Of a folder or a wheel on this machine.
     *
     * @param property that names it
     * @throws ProblemException when there is none, or it holds no library
     */
    public Outline place(String distribution, String text, String property) {
        Path path = bench.workspace().root().resolve(text).normalize();
        if (Files.isDirectory(path)) {
            return directory(distribution, path, "");
        }
        if (!text.endsWith(WHEEL) || !Files.isRegularFile(path)) {
            throw new ProblemException(Problem.of(
                            text,
                            "there is no such directory or wheel",
                            "give one that holds the library's code, or a version")
                    .at(property));
        }
        try (TemporaryFolder folder =
                TemporaryFolder.create(bench.workspace().state().resolve("tmp"), "wheel-")) {
            String name = path.getFileName().toString();
            Path root = new Unpacker(MOST_BYTES).unpack(path, name, folder.path());
            String[] parts = name.split("-");
            return directory(distribution, root, parts.length > 1 ? parts[1] : "");
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(text, "it cannot be unpacked (" + e.getMessage() + ")", "give another wheel")
                            .at(property),
                    e);
        }
    }

    /** @param version where the directory does not state it */
    private Outline directory(String distribution, Path path, String version) {
        LibraryOpener opener =
                new LibraryOpener(index, bench.workspace().state(), false, Console.SILENT, why -> Optional.empty());
        LibraryRequest wanted = LibraryRequest.of(distribution, distribution, new Source.Directory(path));
        try (OpenedLibrary library = opener.open(wanted)) {
            Outline made = outliner().outline(library);
            return Version.parse(made.version()).isPresent() ? made : made.of(version);
        }
    }

    private LibraryOutliner outliner() {
        if (outliner.isEmpty()) {
            outliner = Optional.of(LibraryOutliner.start(python, one -> isChosen ? Optional.empty() : one.newer()));
        }
        return outliner.get();
    }

    @Override
    public void close() {
        outliner.ifPresent(LibraryOutliner::close);
    }
}
