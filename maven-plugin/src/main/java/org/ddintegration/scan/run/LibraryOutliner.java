package org.ddintegration.scan.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.scan.evidence.Fixtures;
import org.ddintegration.scan.evidence.UsageReader;
import org.ddintegration.scan.outline.Outline;
import org.ddintegration.scan.outline.OutlineMaker;
import org.ddintegration.scan.worker.AnswerCache;
import org.ddintegration.scan.worker.Limits;
import org.ddintegration.scan.worker.Parsers;
import org.ddintegration.scan.worker.Pythons;
import org.ddintegration.source.library.OpenedLibrary;

/** Reads what libraries define, one after the other with the same workers; follows no call. */
public final class LibraryOutliner implements AutoCloseable {
    private final Parsers parsers;

    private LibraryOutliner(Parsers parsers) {
        this.parsers = parsers;
    }

    /**
     * @param python the interpreter that parses
     * @param newer looks for one that parses what is no syntax to that
     * @throws org.ddintegration.ProblemException when the interpreter does not start
     */
    public static LibraryOutliner start(
            PythonInterpreter python, Function<PythonInterpreter, Optional<PythonInterpreter>> newer) {
        int cores = Runtime.getRuntime().availableProcessors();
        return new LibraryOutliner(Parsers.start(python, newer, Pythons.DEFAULT, cores, Limits.DEFAULT));
    }

    public Outline outline(OpenedLibrary library) {
        LibraryReader reader = new LibraryReader(library, parsers, new UsageReader(new Fixtures()), AnswerCache.NONE);
        reader.readModules();
        return new Outline(
                library.tree().origin(),
                library.tree().version(),
                library.topLevels(),
                library.compiled().stream().sorted().toList(),
                List.copyOf(reader.skipped().keySet()),
                new OutlineMaker(reader.model()).modules());
    }

    @Override
    public void close() {
        parsers.close();
    }
}
