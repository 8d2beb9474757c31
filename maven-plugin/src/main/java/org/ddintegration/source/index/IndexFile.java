package org.ddintegration.source.index;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.packaging.DistributionName;
import org.ddintegration.packaging.Version;

/**
 * A file that the package index offers.
 *
 * @param name file name
 * @param url where it is; may be a {@code file:} URL
 * @param requiresPython specifier; empty when the index states none
 * @param yanked withdrawn by its maintainers
 * @param hashes algorithm to hexadecimal digest
 * @param metadata digests of its separately offered metadata; empty when that is not offered
 * @param uploaded when; empty when the index does not say
 */
public record IndexFile(
        String name,
        String url,
        Version version,
        Kind kind,
        String requiresPython,
        boolean yanked,
        Map<String, String> hashes,
        Optional<Map<String, String>> metadata,
        Optional<Instant> uploaded) {
    public enum Kind {
        SOURCE,
        WHEEL
    }

    /** What a file name says. */
    record Naming(Version version, Kind kind) {}

    private static final List<String> SOURCE_ENDINGS = List.of(".tar.gz", ".tgz", ".tar.bz2", ".zip", ".tar");

    /** Of Python, of its binary interface, of the platform. */
    private static final int TAGS = 3;

    /**
     * Empty for other distributions and for kinds of file that are not read, such as eggs and installers.
     *
     * @param distribution normalised name
     */
    static Optional<Naming> naming(String fileName, String distribution) {
        if (fileName.endsWith(".whl")) {
            String[] parts = fileName.substring(0, fileName.length() - 4).split("-");
            boolean own = (parts.length == 5 || parts.length == 6)
                    && DistributionName.normalize(parts[0]).equals(distribution);
            return own ? Version.parse(parts[1]).map(version -> new Naming(version, Kind.WHEEL)) : Optional.empty();
        }
        return SOURCE_ENDINGS.stream()
                .filter(fileName::endsWith)
                .findFirst()
                .flatMap(ending ->
                        sourceVersion(fileName.substring(0, fileName.length() - ending.length()), distribution))
                .map(version -> new Naming(version, Kind.SOURCE));
    }

    /** The name may hold hyphens, so every hyphen may be the one before the version. */
    private static Optional<Version> sourceVersion(String stem, String distribution) {
        for (int dash = stem.indexOf('-'); dash > 0; dash = stem.indexOf('-', dash + 1)) {
            if (DistributionName.normalize(stem.substring(0, dash)).equals(distribution)) {
                return Version.parse(stem.substring(dash + 1));
            }
        }
        return Optional.empty();
    }

    /** True for a wheel that holds no compiled code. */
    public boolean isPure() {
        return name.endsWith("-none-any.whl");
    }

    /** True for a wheel that CPython takes on Linux. */
    boolean isForLinux() {
        String[] parts = name.split("-");
        String platforms = parts[parts.length - 1];
        String pythons = parts[parts.length - TAGS];
        boolean isForCPython = Stream.of(pythons.split("\\.")).anyMatch(python -> python.matches("(?:cp|py)\\d.*"));
        return isPure() || (isForCPython && platforms.contains("linux"));
    }
}
