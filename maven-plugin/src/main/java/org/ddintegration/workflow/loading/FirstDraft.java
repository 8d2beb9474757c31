package org.ddintegration.workflow.loading;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.contribute.Locks;
import org.ddintegration.contribute.TestedVersions;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.file.DescriptorWriter;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.report.ScanTable;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.source.library.OpenedLibrary;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.draft.DescriptorDraft;
import org.ddintegration.workflow.state.TestedStore;
import org.ddintegration.workflow.versions.KnownVersions;
import org.ddintegration.workflow.versions.LibraryReading;
import org.ddintegration.workflow.versions.LowestSupported;
import org.ddintegration.workflow.versions.OlderMajors;
import org.ddintegration.workflow.versions.OtherVersions;

/** From nothing but a name: finds and reads the library, and drafts its descriptor. */
final class FirstDraft {
    private final Bench bench;
    private final PackageIndex index;
    private final LibraryReading reading;

    FirstDraft(Bench bench, PackageIndex index, LibraryReading reading) {
        this.bench = bench;
        this.index = index;
        this.reading = reading;
    }

    /** @throws ProblemException when the library cannot be had, or has nothing to trace */
    IntegrationInput prepare(String name) {
        return reading.read(name, (library, scan) -> draft(name, library, scan));
    }

    private Descriptor supporting(Descriptor drafted, OpenedLibrary library, IndexVersions known) {
        OtherVersions others = OtherVersions.of(drafted.name(), library.distribution(), reading, bench.console());
        Descriptor lowest = new LowestSupported(bench.console(), others)
                .of(drafted, library.tree().version(), known);
        return new OlderMajors(bench.console(), others, Instant.now()).of(lowest, known);
    }

    private IntegrationInput draft(String name, OpenedLibrary library, Scan scan) {
        Optional<IndexVersions> versions = new KnownVersions(index, bench.console()).of(library.distribution());
        Descriptor drafted = DescriptorDraft.of(name, library, scan, versions);
        Descriptor descriptor =
                versions.map(known -> supporting(drafted, library, known)).orElse(drafted);
        ScanTable.lines(scan).forEach(bench.console()::info);
        Map<String, TestedVersions> tested = KnownVersions.tested(descriptor, versions);
        Path root = bench.workspace().root();
        Path file = bench.workspace().newDescriptorOf(name);
        bench.console()
                .info("The descriptor takes %d hook points: %s"
                        .formatted(descriptor.hooks().size(), root.relativize(file)));
        return new IntegrationInput(
                descriptor,
                Hooked.in(scan, descriptor.hooks().stream().map(Hook::target).toList()),
                tested,
                Locks.NONE,
                List.of(
                        new FileWrite(
                                root,
                                "integrations/" + name + ".yaml",
                                Optional.empty(),
                                Optional.of(DescriptorWriter.write(
                                        file.getFileName().toString(), descriptor))),
                        new TestedStore(bench.workspace()).write(name, tested)),
                Optional.of(scan));
    }
}
