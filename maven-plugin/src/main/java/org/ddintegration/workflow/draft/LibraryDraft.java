package org.ddintegration.workflow.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.Library;
import org.ddintegration.packaging.DistributionName;
import org.ddintegration.packaging.SpecifierSet;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.library.OpenedLibrary;

/** What a descriptor says of the library. */
final class LibraryDraft {
    private LibraryDraft() {}

    static Library of(String name, OpenedLibrary library, List<Hook> hooks, Optional<IndexVersions> index) {
        boolean isNamed = DistributionName.isValid(library.distribution());
        return new Library(
                library.isStandard() ? List.of() : List.of(isNamed ? library.distribution() : name.replace('_', '-')),
                modules(library.topLevels(), hooks),
                repository(library),
                VersionsGuess.of(library.tree().version(), index),
                SpecifierSet.ofMetadata(OneLine.of(library.requiresPython()))
                        .map(SpecifierSet::toString)
                        .orElse(""));
    }

    /** The library's modules that hold a hook; of the hooks themselves when the library's are unknown. */
    private static List<String> modules(List<String> topLevels, List<Hook> hooks) {
        List<String> hooked = hooks.stream()
                .flatMap(hook -> hook.via().stream())
                .map(HookPoint::module)
                .distinct()
                .toList();
        List<String> known = topLevels.stream()
                .filter(top -> hooked.stream().anyMatch(module -> (module + ".").startsWith(top + ".")))
                .toList();
        Stream<String> roots =
                hooked.stream().map(module -> module.split("\\.")[0]).distinct();
        return known.isEmpty() ? roots.toList() : known;
    }

    /** Where it was read from, else what its metadata names; a user or password of HTTP does not go into a file. */
    private static Optional<String> repository(OpenedLibrary library) {
        return Stream.of(library.repository(), library.tree().origin())
                .filter(url -> url.matches("git\\+(https?|ssh|git)://\\S+"))
                .findFirst()
                .map(url -> url.replaceFirst("^(git\\+https?://)[^/@]*@", "$1"));
    }
}
