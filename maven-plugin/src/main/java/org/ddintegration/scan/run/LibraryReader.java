package org.ddintegration.scan.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ddintegration.scan.evidence.EvidenceFile;
import org.ddintegration.scan.evidence.EvidenceFiles;
import org.ddintegration.scan.evidence.EvidenceKind;
import org.ddintegration.scan.evidence.EvidenceText;
import org.ddintegration.scan.evidence.UsageReader;
import org.ddintegration.scan.facts.FileFacts;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.ModuleFile;
import org.ddintegration.scan.model.ModulePaths;
import org.ddintegration.scan.worker.AnswerCache;
import org.ddintegration.scan.worker.ParseJob;
import org.ddintegration.scan.worker.ParseMode;
import org.ddintegration.scan.worker.ParseResult;
import org.ddintegration.scan.worker.WorkerPool;
import org.ddintegration.source.OpenedLibrary;
import org.ddintegration.source.TreeFile;

/** Reads the modules of a library and the texts that show it in use. */
final class LibraryReader {
    private static final long LARGEST = 2L << 20;

    private final OpenedLibrary library;
    private final WorkerPool workers;
    private final UsageReader texts;
    private final AnswerCache cache;
    private final LibraryModel model = new LibraryModel();
    private final Map<String, String> skipped = new TreeMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final List<Reading> readings = new ArrayList<>();
    private int files;

    /** A job, and what to do with its facts. */
    private record Reading(ParseJob job, Consumer<FileFacts> facts, Consumer<String> failure) {}

    LibraryReader(OpenedLibrary library, WorkerPool workers, UsageReader texts, AnswerCache cache) {
        this.library = library;
        this.workers = workers;
        this.texts = texts;
        this.cache = cache;
    }

    void read() {
        ModulePaths paths = new ModulePaths(library.roots(), library.topLevels());
        List<TreeFile> others = new ArrayList<>();
        for (TreeFile file : library.tree().files()) {
            Optional<ModuleFile> module = paths.of(file.path());
            module.ifPresent(one -> plan(one, file));
            if (module.isEmpty() || !module.get().own()) {
                others.add(file);
            }
        }
        new EvidenceFiles(library.roots()).choose(others).forEach(this::plan);
        run();
        model.modules().stream().filter(module -> module.own()).forEach(module -> {
            byte[] code = DocstringCode.of(module.facts());
            if (code.length > 0) {
                ParseJob job = new ParseJob("docstrings:" + ids.get(module.file()), ParseMode.LENIENT, () -> code);
                List<String> starred = new ArrayList<>(library.topLevels());
                starred.add(module.name());
                readings.add(new Reading(job, add(EvidenceKind.DOCSTRING, module.file(), starred), reason -> {}));
            }
        });
        run();
    }

    private void plan(ModuleFile module, TreeFile file) {
        if (file.size() > LARGEST) {
            skipped.put(file.path(), "larger than %d MiB".formatted(LARGEST >> 20));
            return;
        }
        ids.put(file.path(), file.id());
        readings.add(new Reading(
                new ParseJob(key(file, ParseMode.WHOLE), ParseMode.WHOLE, () -> library.tree().read(file)),
                facts -> {
                    model.add(module, facts);
                    files++;
                },
                reason -> skipped.put(file.path(), reason)));
    }

    private void plan(EvidenceFile one) {
        boolean python = one.form() == EvidenceFile.Form.PYTHON;
        ParseMode mode = python ? ParseMode.WHOLE : ParseMode.LENIENT;
        ParseJob job = new ParseJob(
                key(one.file(), mode),
                mode,
                () -> EvidenceText.code(one.form(), library.tree().read(one.file())));
        List<String> starred = python ? List.of() : library.topLevels();
        readings.add(new Reading(job, add(one.kind(), one.file().path(), starred), reason -> {}));
    }

    private static String key(TreeFile file, ParseMode mode) {
        return mode + ":" + file.id();
    }

    private Consumer<FileFacts> add(EvidenceKind kind, String path, List<String> starred) {
        return facts -> texts.add(kind, path, facts, starred);
    }

    private void run() {
        List<ParseResult> results =
                workers.parse(readings.stream().map(Reading::job).toList(), cache);
        for (int i = 0; i < results.size(); i++) {
            ParseResult result = results.get(i);
            Reading reading = readings.get(i);
            result.facts()
                    .ifPresentOrElse(reading.facts(), () -> reading.failure().accept(result.reason()));
        }
        readings.clear();
    }

    LibraryModel model() {
        return model;
    }

    /** Paths of modules that could not be read, with the reasons. */
    Map<String, String> skipped() {
        return skipped;
    }

    /** Number of modules that were read. */
    int files() {
        return files;
    }
}
