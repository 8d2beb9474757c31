package org.ddintegration.scan.run;

import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.ddintegration.Console;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.rank.Ranked;
import org.ddintegration.scan.rank.Ranking;
import org.ddintegration.scan.rank.Subject;
import org.ddintegration.scan.rank.Surface;
import org.ddintegration.scan.rank.Surroundings;
import org.ddintegration.scan.rank.Twins;
import org.ddintegration.scan.rank.WeightedRanking;
import org.ddintegration.scan.worker.Pythons;
import org.ddintegration.source.library.OpenedLibrary;

/** Scans, and keeps what proposals are chosen by besides the score, so that others can be chosen by other weights. */
public final class RecordingScanner implements Ranking, AutoCloseable {
    private final Ranking ranking = new WeightedRanking();
    private final Map<String, Eligible> eligible = new TreeMap<>();
    private final LibraryScanner scanner;

    /**
     * @param twins the same for functions that do the same, one blocking and one awaited; null for a class
     * @param calls targets of eligible functions that it calls
     */
    private record Eligible(boolean isAsync, String twins, List<String> calls) {}

    public RecordingScanner() {
        scanner = LibraryScanner.start(
                PythonInterpreter.find(Optional.empty()),
                none -> Optional.empty(),
                Pythons.DEFAULT,
                this,
                Console.SILENT);
    }

    public Scan scan(OpenedLibrary library) {
        return scanner.scan(library);
    }

    /** As JSON: by target what may be proposed. */
    public String choices() {
        return new GsonBuilder().disableHtmlEscaping().create().toJson(eligible);
    }

    @Override
    public List<Ranked> rank(List<Subject> subjects, Surface surface, CompletableFuture<Surroundings> surroundings) {
        List<Ranked> ranked = ranking.rank(subjects, surface, surroundings);
        Surroundings around = surroundings.join();
        NestedCalls nested = new NestedCalls(around.graph());
        Proposals proposals = new Proposals(surface, around.graph(), new Roles(around.reach()));
        Map<PyFunction, List<String>> targets = new HashMap<>();
        List<Subject> taken = ranked.stream()
                .filter(proposals::isEligible)
                .map(Ranked::subject)
                .toList();
        taken.forEach(subject -> subject.function()
                .ifPresent(function -> targets.computeIfAbsent(function, none -> new ArrayList<>())
                        .add(subject.target().toString())));
        for (Subject subject : taken) {
            List<String> calls = subject.function().stream()
                    .flatMap(nested::of)
                    .flatMap(called -> targets.getOrDefault(called, List.of()).stream())
                    .distinct()
                    .toList();
            eligible.put(
                    subject.target().toString(),
                    new Eligible(
                            subject.kind().isAsync(),
                            subject.isClass()
                                    ? null
                                    : Twins.key(subject.function().orElseThrow()),
                            calls));
        }
        return ranked;
    }

    @Override
    public void close() {
        scanner.close();
    }
}
