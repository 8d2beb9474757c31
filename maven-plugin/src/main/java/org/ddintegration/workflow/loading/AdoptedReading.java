package org.ddintegration.workflow.loading;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.scan.Scan;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.target.Layout;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.draft.LocatedHooks;
import org.ddintegration.workflow.versions.KnownVersions;
import org.ddintegration.workflow.versions.LibraryReading;

/** Reads the library of an adopted integration, which tells where the functions are defined that are wrapped. */
public final class AdoptedReading {
    /**
     * @param scan empty when the library could not be read
     */
    public record Read(Descriptor descriptor, Optional<Scan> scan) {}

    private final Bench bench;
    private final PackageIndex index;
    private final LibraryReading reading;

    public AdoptedReading(Bench bench, Request request, Supplier<Layout> layout) {
        this.bench = bench;
        this.index = PackageIndex.ofUser(request.python());
        this.reading = LibraryReading.of(bench, request, index, layout);
    }

    /** @param adopted as its target says it, each hook with one path */
    public Read read(Descriptor adopted) {
        try {
            return reading.read(adopted, (library, scan) -> located(adopted, scan));
        } catch (ProblemException unreadable) {
            bench.console()
                    .warn(adopted.name()
                            + ": its hook points are as the target names them, for the library could not be read: "
                            + unreadable.getMessage());
            return new Read(adopted, Optional.empty());
        }
    }

    private Read located(Descriptor adopted, Scan scan) {
        Descriptor located =
                adopted.withHooks(List.copyOf(LocatedHooks.of(adopted.tracing().hooks(), scan)));
        Optional<IndexVersions> versions = new KnownVersions(index, bench.console()).of(located);
        return new Read(located.with(KnownVersions.read(scan, located, versions)), Optional.of(scan));
    }
}
