package org.ddintegration.workflow.versions;

import java.util.Map;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.ddintegration.contribute.TestedVersions;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.index.PackageIndex;

/** What the package index knows of the versions of a distribution; a library that is on no index has none. */
public final class KnownVersions {
    private final PackageIndex index;
    private final Console console;

    public KnownVersions(PackageIndex index, Console console) {
        this.index = index;
        this.console = console;
    }

    /** Of a descriptor's main distribution, where it names one. */
    public Optional<IndexVersions> of(Descriptor descriptor) {
        return of(descriptor.library().distributions().stream().findFirst().orElse(""));
    }

    /** @param distribution may be empty */
    public Optional<IndexVersions> of(String distribution) {
        if (distribution.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(index.versions(distribution));
        } catch (ProblemException unknown) {
            console.info("no versions of " + distribution + " are known: " + unknown.getMessage());
            return Optional.empty();
        }
    }

    /** What a descriptor's test matrix comes to, by distribution. */
    public static Map<String, TestedVersions> tested(Descriptor descriptor, Optional<IndexVersions> versions) {
        return versions.flatMap(known -> Tested.of(descriptor.tests(), known))
                .map(found -> Map.of(descriptor.library().distribution(), found))
                .orElse(Map.of());
    }
}
