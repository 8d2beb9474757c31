package org.ddintegration.workflow.versions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ddintegration.Console;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Scan;
import org.ddintegration.source.index.Release;

/**
 * Looks for hook points in versions of a library beside the one that they were found in.
 *
 * @param reader scans a version
 */
public record OtherVersions(Console console, Function<String, Scan> reader) {
    /** Those of a distribution on the package index. */
    public static OtherVersions of(String name, String distribution, LibraryReading reading, Console console) {
        return new OtherVersions(console, version -> reading.read(name, distribution, version));
    }

    /**
     * The paths that the descriptor hooks unconditionally and the version does not have.
     *
     * @throws org.ddintegration.ProblemException when it cannot be read
     */
    List<HookPoint> missing(Descriptor descriptor, Release release) {
        console.info("reading " + descriptor.library().distribution() + " " + release.version()
                + " too, to see whether it has the hook points");
        Set<HookPoint> known = new HashSet<>();
        for (Candidate candidate : reader.apply(release.version().toString()).candidates()) {
            known.add(candidate.target());
            known.addAll(candidate.access().publicPaths());
            known.addAll(candidate.access().wrapPaths());
        }
        return descriptor.tracing().hooks().stream()
                .filter(hook -> !hook.isConditional())
                .flatMap(hook -> hook.via().stream())
                .filter(path -> !known.contains(path))
                .toList();
    }
}
