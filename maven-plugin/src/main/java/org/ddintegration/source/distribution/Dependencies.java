package org.ddintegration.source.distribution;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.packaging.DistributionName;

/**
 * The distributions that a library asks for.
 *
 * @param areKnown whether its metadata was read
 * @param required normalized names of those that are installed with it
 * @param extras name of the extra that brings a distribution, by its normalized name
 */
public record Dependencies(boolean areKnown, Set<String> required, Map<String, String> extras) {
    public static final Dependencies UNKNOWN = new Dependencies(false, Set.of(), Map.of());

    /**
     * Whether modules that are imported by these names, and are of no extra, may be of what is installed with the library.
     *
     * @param imported by all of the library
     */
    public boolean mayHaveOthers(Collection<String> imported) {
        return !areKnown
                || required.stream().anyMatch(each -> imported.stream().noneMatch(name -> isNamed(each, name)));
    }

    /** Whether the name tells that a module is of a distribution which is installed with the library. */
    public boolean requires(String imported) {
        return required.stream().anyMatch(each -> isNamed(each, imported));
    }

    /** The distribution of an extra that has a module of that name, as far as names tell. */
    public Optional<String> optional(String imported) {
        return extras.keySet().stream()
                .filter(each -> isNamed(each, imported))
                .min(Comparator.comparingInt(String::length));
    }

    /** {@code PyYAML} has {@code yaml}, {@code grpcio} has {@code grpc}. */
    private static boolean isNamed(String distribution, String imported) {
        String name = DistributionName.normalize(imported);
        return distribution.startsWith(name) || distribution.endsWith(name);
    }
}
