package org.ddintegration.workflow.loading;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.ddintegration.contribute.Locks;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.LibraryRead;
import org.ddintegration.descriptor.file.DescriptorWriter;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.report.ScanTable;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.source.library.OpenedLibrary;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.draft.DescriptorDraft;
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
    private final Optional<HandlerMode> handlers;

    /** @param handlers mode that the descriptor is to state, when it was chosen */
    FirstDraft(Bench bench, PackageIndex index, LibraryReading reading, Optional<HandlerMode> handlers) {
        this.bench = bench;
        this.index = index;
        this.reading = reading;
        this.handlers = handlers;
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
        Descriptor supporting =
                versions.map(known -> supporting(drafted, library, known)).orElse(drafted);
        LibraryRead found = KnownVersions.read(scan, supporting, versions);
        Descriptor read = found.isEmpty() ? supporting : supporting.with(found);
        Descriptor descriptor = handlers.map(read::with).orElse(read);
        ScanTable.lines(scan.proposing(descriptor.tracing().hookPoints())).forEach(bench.console()::info);
        Path root = bench.workspace().root();
        Path file = bench.workspace().newDescriptorOf(name);
        bench.console()
                .info("The descriptor takes " + descriptor.tracing().hooks().size() + " hook points: "
                        + root.relativize(file));
        return new IntegrationInput(
                descriptor,
                scan.reachedBy(descriptor.tracing().hookPoints()),
                Locks.NONE,
                List.of(new FileWrite(
                        root,
                        "integrations/" + name + ".yaml",
                        Optional.empty(),
                        Optional.of(DescriptorWriter.write(file.getFileName().toString(), descriptor)))),
                Optional.of(scan));
    }
}
