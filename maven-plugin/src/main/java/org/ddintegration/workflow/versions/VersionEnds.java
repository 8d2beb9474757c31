package org.ddintegration.workflow.versions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.LibraryRead;
import org.ddintegration.descriptor.TestedVersions;
import org.ddintegration.packaging.DistributionName;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.index.PackageIndex;

/** Which versions of a library are compared: those between which an integration is tested, with a newer one. */
public final class VersionEnds {
    /** The word for the lowest version that is tested. */
    public static final String LOWEST = "lowest";
    /** The word for the highest version that is tested. */
    public static final String HIGHEST = "highest";
    /** The word for the newest release. */
    public static final String NEWEST = "newest";

    private final PackageIndex index;
    private final Descriptor descriptor;
    private final Map<String, TestedVersions> registered;

    /** @param registered between which versions of distributions the target says that it tests the integration */
    public VersionEnds(PackageIndex index, Descriptor descriptor, Map<String, TestedVersions> registered) {
        this.index = index;
        this.descriptor = descriptor;
        this.registered = registered;
    }

    /** Between which versions a distribution is tested; empty where nothing says it. */
    public Optional<TestedVersions> tested(String distribution) {
        String normalized = DistributionName.normalize(distribution);
        Stream<TestedVersions> ofTarget = registered.entrySet().stream()
                .filter(one -> DistributionName.normalize(one.getKey()).equals(normalized))
                .map(Map.Entry::getValue)
                .filter(ends -> isVersion(ends.min()) && isVersion(ends.max()));
        return ofTarget.findFirst().or(() -> isMain(distribution) ? ofDescriptor() : Optional.empty());
    }

    /** Whether a text is one of the words that name a version of any library. */
    static boolean isWord(String text) {
        return List.of(LOWEST, HIGHEST, NEWEST).contains(text);
    }

    private static boolean isVersion(String text) {
        return Version.parse(text).isPresent();
    }

    private boolean isMain(String distribution) {
        return !descriptor.library().isStandard()
                && distribution.equals(descriptor.library().distribution());
    }

    private Optional<TestedVersions> ofDescriptor() {
        return descriptor.library().read().flatMap(LibraryRead::tested).or(() -> {
            try {
                return Tested.of(
                        descriptor.testing().matrix(),
                        index.versions(descriptor.library().distribution()));
            } catch (ProblemException unknown) {
                return Optional.empty();
            }
        });
    }

    /**
     * The versions that a newer one is compared with, highest first.
     *
     * @param asked a version, or a word; both ends where nothing is asked
     */
    public List<String> before(String distribution, Optional<String> asked) {
        if (asked.isPresent() && isVersion(asked.get())) {
            return List.of(asked.get());
        }
        return tested(distribution)
                .map(ends -> asked.isPresent()
                        ? List.of(asked.get().equals(LOWEST) ? ends.min() : ends.max())
                        : Stream.of(ends.max(), ends.min()).distinct().toList())
                .orElse(List.of());
    }

    /**
     * The version that is looked at.
     *
     * @param asked a version, or a word; the newest where nothing is asked
     * @throws ProblemException when the newest is not known
     */
    public String after(String distribution, Optional<String> asked) {
        if (asked.isPresent() && isVersion(asked.get())) {
            return asked.get();
        }
        return asked.filter(HIGHEST::equals)
                .flatMap(highest -> tested(distribution))
                .map(TestedVersions::max)
                .orElseGet(() -> index.versions(distribution).newest().version().toString());
    }

    /**
     * Refuses what is neither a version nor a word nor a place.
     *
     * @param words that the property takes beside versions and places
     * @throws ProblemException for such a text
     */
    public static void require(Optional<String> asked, String property, List<String> words) {
        asked.filter(text -> !words.contains(text) && !isVersion(text) && !OutlineReading.isPlace(text))
                .ifPresent(text -> {
                    throw new ProblemException(Problem.of(
                                    text,
                                    "must be a version, a directory, a wheel, or one of " + String.join(", ", words),
                                    "write a directory with a slash, such as ./" + text)
                            .at(property));
                });
    }
}
