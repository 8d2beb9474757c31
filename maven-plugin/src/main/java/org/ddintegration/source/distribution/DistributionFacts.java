package org.ddintegration.source.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ddintegration.source.index.Release;

/**
 * What a release of a distribution says of itself.
 *
 * @param name as its metadata writes it
 * @param installs modules that its wheel installs, the main one first; empty when it has no wheel
 * @param compiled modules that are compiled in the wheel that Linux takes
 */
public record DistributionFacts(
        String name, Release release, CoreMetadata metadata, List<String> installs, Set<String> compiled) {
    static DistributionFacts of(
            String askedFor, Release release, CoreMetadata metadata, List<String> installs, Set<String> compiled) {
        return new DistributionFacts(
                metadata.name().isEmpty() ? askedFor : metadata.name(), release, metadata, installs, compiled);
    }

    public String nameAndVersion() {
        return name + " " + release.version();
    }

    /** What tags of its repository may begin with. */
    public List<String> names(String repository) {
        List<String> names = new ArrayList<>(List.of(name, new RepositoryUrl(repository, "").name()));
        names.addAll(installs);
        return names;
    }
}
