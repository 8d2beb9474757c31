package org.ddintegration.workflow.versions;

import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.LibraryRead;
import org.ddintegration.packaging.Version;
import org.ddintegration.scan.Scan;
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

    /** What is stated of a library from now on. */
    public static LibraryRead read(Scan scan, Descriptor descriptor, Optional<IndexVersions> versions) {
        return new LibraryRead(
                Optional.of(scan.version())
                        .filter(version -> Version.parse(version).isPresent()),
                Optional.of(scan.commit()).filter(commit -> !commit.isEmpty()),
                versions.flatMap(known -> Tested.of(descriptor.testing().matrix(), known)));
    }

    /** Whether a descriptor states releases that its test matrix does not come to any more. */
    public static boolean isOutdated(Descriptor descriptor) {
        return descriptor
                .library()
                .read()
                .flatMap(LibraryRead::tested)
                .filter(found -> !Tested.fits(descriptor.testing().matrix(), found))
                .isPresent();
    }
}
