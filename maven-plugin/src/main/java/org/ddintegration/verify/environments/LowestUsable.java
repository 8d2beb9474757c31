package org.ddintegration.verify.environments;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ddintegration.packaging.SpecifierSet;
import org.ddintegration.source.index.Bisection;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.index.Release;

/**
 * Finds the release to support from, where the lowest one under test cannot be installed or imported.
 *
 * @param canImport whether a version of the distribution can be, given as pip takes it: {@code fabric==3.1.0}
 */
public record LowestUsable(IndexVersions index, Predicate<String> canImport) {
    /**
     * @param tested versions under test, such as {@code ~=3.0.0}
     * @return empty where these can be imported, or no later minor version can
     */
    public Optional<Release> above(SpecifierSet tested) {
        List<Release> minors = index.newestOfEachMinor();
        int lowest = lastOf(tested, minors);
        if (lowest < 0 || lowest == minors.size() - 1 || isUsable(minors.get(lowest))) {
            return Optional.empty();
        }
        int first = Bisection.first(lowest + 1, minors.size(), place -> isUsable(minors.get(place)));
        return first == minors.size() ? Optional.empty() : Optional.of(minors.get(first));
    }

    private static int lastOf(SpecifierSet tested, List<Release> minors) {
        int last = -1;
        for (int i = 0; i < minors.size(); i++) {
            if (tested.allows(minors.get(i).version())) {
                last = i;
            }
        }
        return last;
    }

    private boolean isUsable(Release release) {
        return canImport.test(index.distribution() + "==" + release.version());
    }
}
