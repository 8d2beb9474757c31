package org.ddintegration.verify.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.process.Program;
import org.ddintegration.process.ProgramLog;
import org.ddintegration.verify.environments.JoinedCheckout;
import org.ddintegration.verify.results.StepResult;

/**
 * Has sphinx read all documentation and check its spelling. What it says of other integrations, and of inventories that
 * it finds on no network, is no matter of this one.
 */
record DocsStep(String name, Descriptor descriptor, JoinedCheckout joined, Path log) implements Step {
    private static final Pattern COMPLAINT = Pattern.compile("\\b(?:WARNING|ERROR|CRITICAL)\\b");
    private static final String MISSPELT = ".spelling";
    private static final int SHOWN = 8;
    private static final String REMEDY =
            "descriptor: title, description; a word that is right goes into docs/spelling_wordlist.txt";

    @Override
    public StepResult run() {
        Path out = joined.folder().resolveSibling("spelling");
        Program.Ended ended = joined.program(joined.environment().python())
                .with("-m", "sphinx", "-b", "spelling", "docs", out)
                .set("DD_TRACE_ENABLED", false)
                .run(log);
        if (!ended.well()) {
            return StepResult.failed(name, ended.time(), ProgramLog.excerpt(log), REMEDY, log);
        }
        String found = Stream.concat(complaints(), misspelt(out))
                .map(line -> line.replace(joined.folder() + "/", ""))
                .filter(own().asPredicate())
                .limit(SHOWN)
                .collect(Collectors.joining("\n"));
        return found.isEmpty()
                ? StepResult.passed(name, ended.time(), "", log)
                : StepResult.failed(name, ended.time(), found, REMEDY, log);
    }

    private Stream<String> complaints() {
        return ProgramLog.text(log).lines().filter(COMPLAINT.asPredicate());
    }

    private static Stream<String> misspelt(Path out) {
        try (Stream<Path> files = Files.walk(out)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(MISSPELT))
                    .sorted()
                    .toList();
            return found.stream().flatMap(file -> ProgramLog.text(file).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The integration's name, title or distribution, no part of a longer word. */
    private Pattern own() {
        String names = Stream.concat(
                        Stream.of(descriptor.name(), descriptor.about().title()),
                        descriptor.library().distributions().stream())
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }
}
