package org.ddintegration.contribute.ddtrace.versions;

import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.LibraryRead;
import org.ddintegration.descriptor.TestedVersions;
import org.ddintegration.packaging.SpecifierSet;
import org.ddintegration.packaging.Version;

/** Between which versions a library is tested. */
public final class LibraryVersions {
    private LibraryVersions() {}

    /**
     * What the package index told of the main distribution, else the lowest version that the descriptor names, which is
     * then also the highest that is known to be tested. Empty when the descriptor names none.
     */
    public static Optional<TestedVersions> of(Descriptor descriptor) {
        return descriptor.library().read().flatMap(LibraryRead::tested).or(() -> lowest(descriptor)
                .map(lowest -> new TestedVersions(lowest, lowest)));
    }

    private static Optional<String> lowest(Descriptor descriptor) {
        return Stream.concat(
                        descriptor.testing().matrix().versions().stream(),
                        Stream.of(descriptor.library().versions()))
                .flatMap(specifier -> lowerBound(specifier).stream())
                .findFirst();
    }

    /** The version of {@code >=2.0.0,<4}; empty where none is stated. */
    public static Optional<String> lowerBound(String specifiers) {
        return SpecifierSet.parse(specifiers).flatMap(SpecifierSet::lowerBound).map(Version::toString);
    }
}
