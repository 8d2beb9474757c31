package org.ddintegration.scan.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddintegration.Console;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.graph.CallGraph;
import org.ddintegration.scan.graph.CallGraphBuilder;
import org.ddintegration.scan.graph.Evaluator;
import org.ddintegration.scan.graph.Reach;
import org.ddintegration.scan.model.Exports;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.ModuleFile;
import org.ddintegration.scan.model.ModulePaths;
import org.ddintegration.scan.model.Names;
import org.ddintegration.scan.rank.Ranking;
import org.ddintegration.scan.rank.Subjects;
import org.ddintegration.scan.rank.Surroundings;
import org.ddintegration.scan.rank.WeightedRanking;
import org.ddintegration.scan.worker.Limits;
import org.ddintegration.scan.worker.ParseJob;
import org.ddintegration.scan.worker.ParseMode;
import org.ddintegration.scan.worker.ParseResult;
import org.ddintegration.scan.worker.WorkerPool;
import org.ddintegration.source.OpenedLibrary;
import org.ddintegration.source.PythonInterpreter;
import org.ddintegration.source.TreeFile;

/** Reads a library and proposes hook points. Its workers start at once: make it before the library is fetched. */
public final class LibraryScanner implements AutoCloseable {
    private static final long LARGEST = 2L << 20;

    private final WorkerPool workers;
    private final Console console;
    private final Ranking ranking = new WeightedRanking();

    private LibraryScanner(WorkerPool workers, Console console) {
        this.workers = workers;
        this.console = console;
    }

    /** @throws org.ddintegration.ProblemException when the interpreter does not start */
    public static LibraryScanner start(PythonInterpreter python, Console console) {
        int cores = Runtime.getRuntime().availableProcessors();
        return new LibraryScanner(WorkerPool.start(python.executable(), cores, Limits.DEFAULT), console);
    }

    /** Reads what the distribution installs. Files that cannot be read are skipped and named in the scan. */
    public Scan scan(OpenedLibrary library) {
        Map<String, String> skipped = new TreeMap<>();
        LibraryModel model = new LibraryModel();
        int files = read(library, model, skipped);
        console.info("Read %d Python files of %s, skipped %d"
                .formatted(files, library.tree().origin(), skipped.size()));
        Names names = new Names(model);
        Lineage lineage = new Lineage(model, names);
        CallGraph graph = new CallGraphBuilder(model, lineage, new Evaluator(names, lineage)).build();
        Surroundings surroundings = new Surroundings(
                model, lineage, new Exports(model, names, lineage), graph, new Reach(graph), library.topLevels());
        var ranked = ranking.rank(Subjects.of(model, lineage), surroundings);
        console.info("Ranked %d functions and classes".formatted(ranked.size()));
        return new Scan(
                described(library),
                library.tree().version(),
                library.topLevels(),
                new Candidates(surroundings).of(ranked),
                files,
                skipped);
    }

    private int read(OpenedLibrary library, LibraryModel model, Map<String, String> skipped) {
        ModulePaths paths = new ModulePaths(library.roots(), library.topLevels());
        List<ModuleFile> modules = new ArrayList<>();
        List<ParseJob> jobs = new ArrayList<>();
        for (TreeFile file : library.tree().files()) {
            Optional<ModuleFile> module = paths.of(file.path());
            if (module.isEmpty()) {
                continue;
            }
            if (file.size() > LARGEST) {
                skipped.put(file.path(), "larger than %d MiB".formatted(LARGEST >> 20));
            } else {
                modules.add(module.get());
                jobs.add(new ParseJob(
                        file.path(), ParseMode.WHOLE, () -> library.tree().read(file)));
            }
        }
        List<ParseResult> results = workers.parse(jobs);
        int files = 0;
        for (int i = 0; i < results.size(); i++) {
            ParseResult result = results.get(i);
            if (result.facts().isPresent()) {
                model.add(modules.get(i), result.facts().get());
                files++;
            } else {
                skipped.put(modules.get(i).path(), result.reason());
            }
        }
        return files;
    }

    private static String described(OpenedLibrary library) {
        String name = (library.distribution() + " " + library.tree().version()).strip();
        return (name.isEmpty() ? "" : name + " from ") + library.tree().origin();
    }

    @Override
    public void close() {
        workers.close();
    }
}
