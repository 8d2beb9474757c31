package org.ddintegration.workflow.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.Library;
import org.ddintegration.packaging.SpecifierSet;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.library.OpenedLibrary;

/** What a descriptor says of the library. */
final class LibraryDraft {
    private LibraryDraft() {}

    static Library of(String name, OpenedLibrary library, List<Hook> hooks, Optional<IndexVersions> index) {
        boolean isNamed = library.distribution().matches("(?i)[a-z0-9]([a-z0-9._-]*[a-z0-9])?");
        return new Library(
                List.of(isNamed ? library.distribution() : name.replace('_', '-')),
                modules(library.topLevels(), hooks),
                repository(library),
                VersionsGuess.of(library.tree().version(), index),
                python(library.requiresPython()));
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
        return Stream.of(library.tree().origin(), library.repository())
                .filter(url -> url.matches("git\\+(https?|ssh|git)://\\S+"))
                .findFirst()
                .map(url -> url.replaceFirst("^(git\\+https?://)[^/@]*@", "$1"));
    }

    /** Metadata from before PEP 440 says {@code >=3.8.*}. */
    private static String python(String specifier) {
        String mended =
                specifier.replaceAll("([<>]=?\\s*[0-9.]*[0-9])\\.\\*", "$1").strip();
        return SpecifierSet.isValid(mended) ? mended : "";
    }
}
