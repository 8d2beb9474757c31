package org.ddintegration.workflow.versions;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Library;
import org.ddintegration.descriptor.LibraryRead;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.python.StandardLibrary;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.run.LibraryScanner;
import org.ddintegration.scan.worker.Pythons;
import org.ddintegration.source.Source;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.source.library.LibraryOpener;
import org.ddintegration.source.library.LibraryRequest;
import org.ddintegration.source.library.OpenedLibrary;
import org.ddintegration.target.Layout;
import org.ddintegration.workflow.BackgroundTask;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.Request;

/** Fetches a library and scans it; what was fetched is gone afterwards. */
public final class LibraryReading {
    private final Bench bench;
    private final Request request;
    private final PackageIndex index;
    private final Supplier<Pythons> pythons;
    private final boolean keepsAnswers;

    private LibraryReading(
            Bench bench, Request request, PackageIndex index, Supplier<Pythons> pythons, boolean keepsAnswers) {
        this.bench = bench;
        this.request = request;
        this.index = index;
        this.pythons = pythons;
        this.keepsAnswers = keepsAnswers;
    }

    /** Reads what programs have on the versions of Python that a target supports; leaves nothing behind. */
    public static LibraryReading of(Bench bench, Request request, PackageIndex index, Supplier<Layout> target) {
        return new LibraryReading(
                bench, request, index, () -> Pythons.of(target.get().pythons()), false);
    }

    /** Reads for the newest targets; the next reading parses only what has changed. */
    public static LibraryReading keeping(Bench bench, Request request, PackageIndex index) {
        return new LibraryReading(bench, request, index, () -> Pythons.DEFAULT, true);
    }

    /** Of an integration that has no descriptor yet: the index is asked for its versions beside. */
    public <T> T read(String name, BiFunction<OpenedLibrary, Scan, T> use) {
        return read(
                asked(LibraryRequest.of(name)),
                library -> BackgroundTask.run(
                        "dd-index", () -> new KnownVersions(index, Console.SILENT).of(library.distribution())),
                use);
    }

    /** Of a descriptor: what it says was read last, else as {@link #readAnew}. A source that is asked for goes before. */
    public <T> T read(Descriptor descriptor, BiFunction<OpenedLibrary, Scan, T> use) {
        Library library = descriptor.library();
        Optional<LibraryRead> last = library.read();
        Optional<String> version = last.flatMap(LibraryRead::version);
        Optional<String> commit = last.flatMap(LibraryRead::commit);
        Optional<Source> release = version.filter(known -> commit.isEmpty())
                .map(known -> new Source.Distribution(library.distribution(), Optional.of(known)));
        return read(
                asked(new LibraryRequest(
                        descriptor.name(),
                        library.isStandard() ? Optional.of(standard(library.module())) : release,
                        main(library),
                        library.repository(),
                        version,
                        commit)),
                opened -> {},
                use);
    }

    /** Of a descriptor: the commit that its repository names, where it names one, else the newest version. */
    public <T> T readAnew(Descriptor descriptor, BiFunction<OpenedLibrary, Scan, T> use) {
        Library library = descriptor.library();
        return read(
                asked(new LibraryRequest(
                        descriptor.name(),
                        library.isStandard() ? Optional.of(standard(library.module())) : Optional.empty(),
                        main(library),
                        library.repository(),
                        Optional.empty(),
                        Optional.empty())),
                opened -> {},
                use);
    }

    /** A version of a distribution, whichever place the library is read from otherwise; nothing is said of it. */
    Scan read(String name, String distribution, String version) {
        Source released =
                Source.parse(distribution + "==" + version, bench.workspace().root());
        return new LibraryReading(bench.with(Console.SILENT), request, index, pythons, false)
                .read(LibraryRequest.of(name, distribution, released), library -> {}, (library, scan) -> scan);
    }

    /** The interpreter is looked for while the library is fetched. */
    private <T> T read(LibraryRequest wanted, Consumer<OpenedLibrary> beside, BiFunction<OpenedLibrary, Scan, T> use) {
        PythonInterpreter.require(request.python());
        try (BackgroundTask<LibraryScanner> scanner = BackgroundTask.start(
                        "dd-python",
                        () -> LibraryScanner.start(
                                PythonInterpreter.find(request.python()),
                                this::newer,
                                pythons.get(),
                                bench.console()));
                OpenedLibrary library = open(wanted)) {
            beside.accept(library);
            Path cache = cache(wanted.name());
            return use.apply(
                    library,
                    keepsAnswers
                            ? scanner.get().scanAndKeep(library, cache)
                            : scanner.get().scan(library, cache));
        }
    }

    /** What the package index does not have may be a module that Python brings along. */
    private OpenedLibrary open(LibraryRequest wanted) {
        try {
            return opener().open(wanted);
        } catch (ProblemException unknown) {
            if (wanted.source().isPresent()) {
                throw unknown;
            }
            Source standard =
                    findStandard(wanted.distribution().orElse(wanted.name())).orElseThrow(() -> unknown);
            return opener().open(new LibraryRequest(
                    wanted.name(),
                    Optional.of(standard),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    private static Optional<String> main(Library library) {
        return library.distributions().stream().findFirst();
    }

    /** @throws ProblemException when this Python does not bring it along */
    private Source standard(String module) {
        return findStandard(module)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        module,
                        "Python's standard library has no such module in Python files",
                        "name its distribution in library.distributions, or another Python with -Ddd.python")));
    }

    private Optional<Source> findStandard(String module) {
        String top = module.split("\\.")[0];
        return StandardLibrary.folderWith(top, PythonInterpreter.find(request.python()))
                .map(folder -> new Source.Standard(folder, top));
    }

    /** The one that the user names is the one that they want. */
    private Optional<PythonInterpreter> newer(PythonInterpreter python) {
        return request.python().isPresent() ? Optional.empty() : python.newer();
    }

    private Path cache(String name) {
        return bench.workspace().scanOf(name).resolveSibling("answers.gz");
    }

    private LibraryOpener opener() {
        return new LibraryOpener(
                index, bench.workspace().state(), request.keepClone(), bench.console(), bench.questions()::repository);
    }

    /**
     * With the source that the user names, where there is one. A distribution is looked for as any other: its repository
     * holds more.
     */
    private LibraryRequest asked(LibraryRequest known) {
        Optional<Source> source = request.source()
                .map(text -> Source.parse(text, bench.workspace().root()));
        if (source.isEmpty()) {
            return known;
        }
        return source.get() instanceof Source.Distribution named
                ? new LibraryRequest(
                        known.name(),
                        Optional.empty(),
                        Optional.of(named.name()),
                        Optional.empty(),
                        named.version(),
                        Optional.empty())
                : new LibraryRequest(
                        known.name(),
                        source,
                        known.distribution(),
                        known.repository(),
                        known.version(),
                        known.commit());
    }
}
