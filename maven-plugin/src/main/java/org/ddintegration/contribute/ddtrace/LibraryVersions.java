package org.ddintegration.contribute.ddtrace;

import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.TestedVersions;
import org.ddintegration.descriptor.Descriptor;

/** Between which versions a distribution is tested. */
final class LibraryVersions {
    private LibraryVersions() {}

    /**
     * What the package index told, else the lowest version that the descriptor names, which is then also the highest
     * that is known to be tested. Empty when the descriptor names none.
     */
    static Optional<TestedVersions> of(Integration integration, String distribution) {
        Descriptor descriptor = integration.descriptor();
        return Optional.ofNullable(integration.tested().get(distribution)).or(() -> Stream.concat(
                        descriptor.tests().versions().stream(),
                        Stream.of(descriptor.library().versions()))
                .flatMap(specifier -> LowestVersion.of(specifier).stream())
                .map(lowest -> new TestedVersions(lowest, lowest))
                .findFirst());
    }
}
