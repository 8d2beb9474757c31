package org.ddintegration.source.index;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ddintegration.packaging.Version;

/**
 * One version of a distribution on the package index.
 *
 * @param requiresPython specifier; empty when the index states none
 * @param order 0 for the version that the index lists first, and so on; an index lists in order of upload or name
 * @param yanked withdrawn by its maintainers, all of its files
 */
public record Release(Version version, String requiresPython, int order, boolean yanked, List<IndexFile> files) {
    static Release of(List<IndexFile> files, int order) {
        return new Release(
                files.get(0).version(),
                files.stream()
                        .map(IndexFile::requiresPython)
                        .filter(python -> !python.isEmpty())
                        .findFirst()
                        .orElse(""),
                order,
                files.stream().allMatch(IndexFile::yanked),
                List.copyOf(files));
    }

    /** When the first of its files was uploaded; empty when the index does not say. */
    public Optional<Instant> uploaded() {
        return files.stream().flatMap(file -> file.uploaded().stream()).min(Comparator.naturalOrder());
    }

    public Optional<IndexFile> source() {
        return files.stream()
                .filter(file -> file.kind() == IndexFile.Kind.SOURCE)
                .min(Comparator.comparing(IndexFile::yanked).thenComparing(IndexFile::name));
    }

    public boolean hasWheel() {
        return wheel().isPresent();
    }

    /** The one that programs on Linux get: one made for it, else one without compiled code. */
    public Optional<IndexFile> wheelForLinux() {
        return files.stream()
                .filter(file -> file.kind() == IndexFile.Kind.WHEEL && file.isForLinux())
                .min(Comparator.comparing(IndexFile::yanked)
                        .thenComparing(IndexFile::isPure)
                        .thenComparing(Comparator.comparing(IndexFile::name).reversed()));
    }

    /** One without compiled code, else one for Linux, where there is one. */
    public Optional<IndexFile> wheel() {
        return files.stream()
                .filter(file -> file.kind() == IndexFile.Kind.WHEEL)
                .min(Comparator.comparing(IndexFile::yanked)
                        .thenComparing(file -> !file.isPure())
                        .thenComparing(file -> !file.isForLinux())
                        .thenComparing(Comparator.comparing(IndexFile::name).reversed()));
    }
}
