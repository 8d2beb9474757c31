package org.ddintegration.workflow.loading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LibraryRead;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.descriptor.file.DescriptorWriter;
import org.ddintegration.file.TextFile;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.compare.HookChanges;
import org.ddintegration.scan.store.ScanReader;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.draft.HookDrafts;
import org.ddintegration.workflow.state.LocksFile;
import org.ddintegration.workflow.versions.KnownVersions;
import org.ddintegration.workflow.versions.LibraryReading;
import org.ddintegration.workflow.versions.StatedLowest;

/**
 * Reads a library again: what is known of the hook points is renewed, and proposals that the last scan did not know as
 * candidates join the descriptor. What a user took out of the descriptor does not come back.
 */
final class Rescan {
    private final Bench bench;
    private final PackageIndex index;
    private final LibraryReading reading;

    Rescan(Bench bench, PackageIndex index, LibraryReading reading) {
        this.bench = bench;
        this.index = index;
        this.reading = reading;
    }

    IntegrationInput prepare(Descriptor descriptor, Path file) {
        return reading.readAnew(descriptor, (library, scan) -> merge(descriptor, file, scan));
    }

    private IntegrationInput merge(Descriptor descriptor, Path file, Scan scan) {
        Optional<Scan> stored = ScanReader.readIfThere(bench.workspace().scanOf(descriptor.name()));
        List<HookPoint> hooks = descriptor.tracing().hookPoints();
        new HookChanges(stored, scan).of(hooks).forEach(change -> bench.console()
                .warn(change.toString()));
        List<Candidate> proposed =
                stored.map(before -> proposals(before, scan, hooks)).orElse(List.of());
        List<Hook> added = HookDrafts.of(
                descriptor.name(),
                scan.domain().as(descriptor.about().category(), descriptor.name()),
                proposed,
                handlers(descriptor),
                scan.llm());
        String before = TextFile.read(file);
        boolean isKept = descriptor.tracing().isKept();
        String appended = added.isEmpty() || isKept
                ? before
                : DescriptorWriter.appendHooks(file.getFileName().toString(), before, added);
        String news = isKept ? "not wrapped, and new in the library: " : "new hook point: ";
        added.forEach(hook -> bench.console().info(news + hook.target() + " (" + hook.why() + ")"));
        Optional<IndexVersions> versions = new KnownVersions(index, bench.console()).of(descriptor);
        LibraryRead read = KnownVersions.read(scan, descriptor, versions);
        String after = new StatedReading(bench.console()).in(file, appended, descriptor, read);
        Descriptor merged =
                DescriptorReader.read(file.toString(), after.getBytes(UTF_8)).with(read);
        Map<HookPoint, Candidate> scanned = scan.reachedBy(merged.tracing().hookPoints());
        versions.ifPresent(known -> StatedLowest.of(merged, reading, bench.console())
                .warn(merged, file, scanned.keySet(), scan.version(), known));
        return new IntegrationInput(
                merged,
                scanned,
                new LocksFile(bench.workspace(), descriptor.name()).read(),
                List.of(FileWrite.changing(file, before, after)),
                Optional.of(scan));
    }

    private static List<Candidate> proposals(Scan before, Scan scan, List<HookPoint> hooks) {
        Set<HookPoint> known = new HashSet<>(hooks);
        before.candidates().forEach(candidate -> known.add(candidate.target()));
        return scan.proposed().stream()
                .filter(candidate -> !known.contains(candidate.target()))
                .toList();
    }

    private static Set<String> handlers(Descriptor descriptor) {
        return descriptor.tracing().hooks().stream().map(Hook::handler).collect(Collectors.toSet());
    }
}
