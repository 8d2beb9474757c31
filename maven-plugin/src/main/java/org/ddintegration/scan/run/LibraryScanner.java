package org.ddintegration.scan.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ddintegration.Console;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Domain;
import org.ddintegration.scan.Obstacle;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.evidence.Fixtures;
import org.ddintegration.scan.evidence.Usage;
import org.ddintegration.scan.evidence.UsageReader;
import org.ddintegration.scan.graph.CallGraph;
import org.ddintegration.scan.graph.CallGraphBuilder;
import org.ddintegration.scan.graph.CallResolver;
import org.ddintegration.scan.graph.Evaluator;
import org.ddintegration.scan.graph.IndexedGraph;
import org.ddintegration.scan.graph.Reach;
import org.ddintegration.scan.llm.LlmFactsFinder;
import org.ddintegration.scan.model.Decorators;
import org.ddintegration.scan.model.Exports;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.Names;
import org.ddintegration.scan.rank.Ranked;
import org.ddintegration.scan.rank.Ranking;
import org.ddintegration.scan.rank.Subject;
import org.ddintegration.scan.rank.Subjects;
import org.ddintegration.scan.rank.Surface;
import org.ddintegration.scan.rank.Surroundings;
import org.ddintegration.scan.rank.WeightedRanking;
import org.ddintegration.scan.span.LibraryDomain;
import org.ddintegration.scan.span.ModelCalls;
import org.ddintegration.scan.span.SpanSourceFinder;
import org.ddintegration.scan.store.AnswerFile;
import org.ddintegration.scan.worker.AnswerCache;
import org.ddintegration.scan.worker.Limits;
import org.ddintegration.scan.worker.Parsers;
import org.ddintegration.scan.worker.Pythons;
import org.ddintegration.scan.worker.WorkerScript;
import org.ddintegration.source.library.OpenedLibrary;

/** Reads a library and proposes hook points. Its workers start at once: make it before the library is fetched. */
public final class LibraryScanner implements AutoCloseable {
    private static final int SKIPPED_SHOWN = 5;

    private final Parsers parsers;
    private final String pythons;
    private final Console console;
    private final Ranking ranking;

    private LibraryScanner(Parsers parsers, String pythons, Ranking ranking, Console console) {
        this.parsers = parsers;
        this.pythons = pythons;
        this.ranking = ranking;
        this.console = console;
    }

    /** Reads for the newest targets. @throws org.ddintegration.ProblemException when the interpreter does not start */
    public static LibraryScanner start(PythonInterpreter python, Console console) {
        return start(python, none -> Optional.empty(), Pythons.DEFAULT, console);
    }

    /**
     * @param python the interpreter that parses
     * @param newer looks for one that parses what is no syntax to that
     * @param read the versions that run what is read
     * @throws org.ddintegration.ProblemException when the interpreter does not start
     */
    public static LibraryScanner start(
            PythonInterpreter python,
            Function<PythonInterpreter, Optional<PythonInterpreter>> newer,
            Pythons read,
            Console console) {
        return start(python, newer, read, new WeightedRanking(), console);
    }

    static LibraryScanner start(
            PythonInterpreter python,
            Function<PythonInterpreter, Optional<PythonInterpreter>> newer,
            Pythons read,
            Ranking ranking,
            Console console) {
        int cores = Runtime.getRuntime().availableProcessors();
        Parsers parsers = Parsers.start(python, newer, read, cores, Limits.DEFAULT);
        return new LibraryScanner(parsers, python.version() + " " + read, ranking, console);
    }

    /** Reads what the distribution installs. Files that cannot be read are skipped and named in the scan. */
    public Scan scan(OpenedLibrary library) {
        return scan(library, AnswerCache.NONE, () -> {});
    }

    /** Likewise; files that the scan which left this cache met are not parsed again. Writes nothing. */
    public Scan scan(OpenedLibrary library, Path cache) {
        return scan(library, answers(cache), () -> {});
    }

    /** Likewise, and leaves the cache as the next scan needs it. */
    public Scan scanAndKeep(OpenedLibrary library, Path cache) {
        AnswerFile answers = answers(cache);
        return scan(library, answers, answers::save);
    }

    private AnswerFile answers(Path cache) {
        return new AnswerFile(cache, pythons + " " + WorkerScript.fingerprint());
    }

    /** @param keep run beside the ranking, once all is read */
    private Scan scan(OpenedLibrary library, AnswerCache cache, Runnable keep) {
        Fixtures fixtures = new Fixtures();
        UsageReader texts = new UsageReader(fixtures);
        LibraryReader reader = new LibraryReader(library, parsers, texts, cache);
        reader.read();
        CompletableFuture<Void> kept = CompletableFuture.runAsync(keep);
        console.info("Read " + reader.files() + " Python files of "
                + library.tree().origin() + ", skipped " + reader.skipped().size());
        reader.skipped().entrySet().stream()
                .limit(SKIPPED_SHOWN)
                .forEach(file -> console.info("  skipped " + file.getKey() + ": " + file.getValue()));
        new NeededPython(library, parsers.newest()).require(reader.files(), reader.unparsed(), console);
        LibraryModel model = reader.model();
        Names names = new Names(model);
        Lineage lineage = new Lineage(model, names);
        Surface surface = new Surface(model, lineage, new Exports(model, names, lineage), library.topLevels());
        Decorators decorators = new Decorators(names, lineage);
        SortedMap<HookPoint, Obstacle> obstacles = Subjects.obstacles(model, decorators, library.compiled());
        List<Subject> subjects = without(obstacles, Subjects.of(model, lineage, decorators));
        List<Subject> unranked = without(obstacles, Subjects.unranked(model, decorators));
        CompletableFuture<Surroundings> surroundings =
                CompletableFuture.supplyAsync(() -> surroundings(model, names, lineage, fixtures, texts));
        List<Ranked> ranked = new ArrayList<>(ranking.rank(subjects, surface, surroundings));
        console.info("Ranked " + ranked.size() + " functions and classes");
        Surroundings around = awaited(surroundings);
        Roles roles = new Roles(around.reach());
        OptionalModules optional = new OptionalModules(library, model, surface);
        Set<HookPoint> proposed = new Proposals(surface, around.graph(), roles).of(optional.usable(ranked));
        unranked.forEach(subject -> ranked.add(new Ranked(subject, 0, Map.of(), List.of())));
        List<Candidate> candidates = new Candidates(
                        surface, around.reach(), roles, proposed, optional, new SpanSourceFinder(model, names, lineage))
                .of(ranked);
        awaited(kept);
        Map<HookPoint, LlmFacts> llm = new LlmFactsFinder(names, lineage)
                .of(
                        subjects.stream()
                                .filter(subject -> !subject.isClass())
                                .flatMap(subject -> subject.function().stream()),
                        around.graph());
        Scan scan = new Scan(
                described(library),
                library.tree().version(),
                library.topLevels(),
                candidates,
                reader.files(),
                reader.skipped(),
                obstacles,
                library.tree().commit(),
                llm,
                Domain.UNKNOWN);
        Scan found = proposing(scan.in(LibraryDomain.of(library, model, scan)));
        optional.notes(found.candidates()).forEach(console::info);
        return found;
    }

    /** Of a library that asks language models these calls alone, where there are any. */
    private static Scan proposing(Scan scan) {
        return scan.proposing(new ModelCalls(scan)
                .proposed(scan.domain().category()).stream()
                        .map(Candidate::target)
                        .collect(Collectors.toSet()));
    }

    private static List<Subject> without(SortedMap<HookPoint, Obstacle> obstacles, List<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> !obstacles.containsKey(subject.target()))
                .toList();
    }

    private static <T> T awaited(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }

    private static Surroundings surroundings(
            LibraryModel model, Names names, Lineage lineage, Fixtures fixtures, UsageReader texts) {
        CallResolver resolver = new CallResolver(new Evaluator(names, lineage, fixtures), lineage);
        CallGraph graph = new CallGraphBuilder(model, lineage, resolver).build();
        Usage usage = texts.read(model, lineage, resolver);
        IndexedGraph indices = new IndexedGraph(model, graph);
        return new Surroundings(graph, indices, new Reach(indices, graph), usage);
    }

    private static String described(OpenedLibrary library) {
        String name = (library.distribution() + " " + library.tree().version()).strip();
        return (name.isEmpty() ? "" : name + " from ") + library.tree().origin();
    }

    @Override
    public void close() {
        parsers.close();
    }
}
