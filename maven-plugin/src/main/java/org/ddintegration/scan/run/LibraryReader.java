package org.ddintegration.scan.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ddintegration.scan.evidence.EvidenceFile;
import org.ddintegration.scan.evidence.EvidenceFiles;
import org.ddintegration.scan.evidence.EvidenceKind;
import org.ddintegration.scan.evidence.EvidenceText;
import org.ddintegration.scan.evidence.UsageReader;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.ModuleFile;
import org.ddintegration.scan.model.ModulePaths;
import org.ddintegration.scan.worker.AnswerCache;
import org.ddintegration.scan.worker.ParseJob;
import org.ddintegration.scan.worker.ParseMode;
import org.ddintegration.scan.worker.ParseResult;
import org.ddintegration.scan.worker.Parsers;
import org.ddintegration.source.library.OpenedLibrary;
import org.ddintegration.source.tree.TreeFile;

/** Reads the modules of a library and the texts that show it in use. */
final class LibraryReader {
    private static final long LARGEST = 2L << 20;

    private final OpenedLibrary library;
    private final Parsers parsers;
    private final UsageReader texts;
    private final AnswerCache cache;
    private final LibraryModel model = new LibraryModel();
    private final Map<String, String> skipped = new TreeMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Set<String> modules = new HashSet<>();
    private int files;
    private int unparsed;

    /** A job, and what to do with its result, once for each file of that content. */
    private record Reading(ParseJob job, List<Consumer<ParseResult>> uses) {}

    LibraryReader(OpenedLibrary library, Parsers parsers, UsageReader texts, AnswerCache cache) {
        this.library = library;
        this.parsers = parsers;
        this.texts = texts;
        this.cache = cache;
    }

    /** The modules and what shows them in use. */
    void read() {
        List<TreeFile> others = planModules();
        new EvidenceFiles(library.roots()).choose(others).forEach(this::plan);
        run();
        model.leaveOutAbsent();
        model.modules().stream().filter(module -> module.own()).forEach(module -> {
            byte[] code = DocstringCode.of(module.facts());
            if (code.length > 0) {
                ParseJob job = new ParseJob("docstrings:" + ids.get(module.file()), ParseMode.LENIENT, () -> code);
                List<String> starred = new ArrayList<>(library.topLevels());
                starred.add(module.name());
                plan(job, result -> add(result, EvidenceKind.DOCSTRING, module.file(), starred));
            }
        });
        run();
    }

    /** The modules alone. */
    void readModules() {
        planModules();
        run();
        model.leaveOutAbsent();
    }

    /** The files that are no modules of the library's own. */
    private List<TreeFile> planModules() {
        ModulePaths paths = new ModulePaths(library.roots(), library.topLevels());
        List<TreeFile> others = new ArrayList<>();
        Map<TreeFile, ModuleFile> found = new LinkedHashMap<>();
        for (TreeFile file : library.tree().files()) {
            Optional<ModuleFile> module = paths.of(file.path());
            module.ifPresent(one -> found.put(file, one));
            if (module.isEmpty() || !module.get().own()) {
                others.add(file);
            }
        }
        Set<String> written = found.values().stream()
                .filter(module -> !module.isStub())
                .map(ModuleFile::module)
                .collect(Collectors.toSet());
        found.forEach((file, module) -> {
            if (!module.isStub() || !written.contains(module.module())) {
                plan(module, file);
            }
        });
        return others;
    }

    private void plan(ModuleFile module, TreeFile file) {
        if (file.size() > LARGEST) {
            skipped.put(file.path(), "larger than " + (LARGEST >> 20) + " MiB");
            return;
        }
        ids.put(file.path(), file.id());
        ParseJob job = new ParseJob(ParseMode.WHOLE + ":" + file.id(), ParseMode.WHOLE, () -> library.tree()
                .read(file));
        modules.add(job.key());
        plan(job, result -> {
            if (result.facts().isPresent()) {
                model.add(module, result.facts().get());
                files++;
            } else {
                skipped.put(file.path(), result.reason());
                unparsed += result.isNoSyntax() ? 1 : 0;
            }
        });
    }

    private void plan(EvidenceFile one) {
        boolean python = one.form() == EvidenceFile.Form.PYTHON;
        ParseMode mode = python ? ParseMode.WHOLE : ParseMode.LENIENT;
        ParseJob job = new ParseJob(
                (python ? mode : one.form()) + ":" + one.file().id(),
                mode,
                () -> EvidenceText.code(one.form(), library.tree().read(one.file())));
        List<String> starred = python ? List.of() : library.topLevels();
        plan(job, result -> add(result, one.kind(), one.file().path(), starred));
    }

    private void plan(ParseJob job, Consumer<ParseResult> use) {
        readings.computeIfAbsent(job.key(), key -> new Reading(job, new ArrayList<>(1)))
                .uses()
                .add(use);
    }

    private void add(ParseResult result, EvidenceKind kind, String path, List<String> starred) {
        result.facts().ifPresent(facts -> texts.add(kind, path, facts, starred));
    }

    private void run() {
        List<Reading> planned = List.copyOf(readings.values());
        readings.clear();
        List<ParseResult> results =
                parsers.parse(planned.stream().map(Reading::job).toList(), job -> modules.contains(job.key()), cache);
        for (int i = 0; i < results.size(); i++) {
            ParseResult result = results.get(i);
            planned.get(i).uses().forEach(use -> use.accept(result));
        }
    }

    LibraryModel model() {
        return model;
    }

    /** Paths of modules that could not be read, with the reasons. */
    Map<String, String> skipped() {
        return skipped;
    }

    /** Number of modules that no interpreter parses. */
    int unparsed() {
        return unparsed;
    }

    /** Number of modules that were read. */
    int files() {
        return files;
    }
}
