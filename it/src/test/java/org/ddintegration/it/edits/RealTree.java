package org.ddintegration.it.edits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.ContributorCatalogue;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.Locks;
import org.ddintegration.contribute.RegisteredContributor;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.it.PropertyFile;
import org.ddintegration.it.Settings;
import org.ddintegration.it.python.SourceDistribution;
import org.ddintegration.plan.entries.TargetWithout;
import org.ddintegration.scan.Candidate;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.DirectoryCheckout;
import org.ddintegration.target.Layout;
import org.ddintegration.target.Layouts;

/**
 * A release of dd-trace-py, unpacked once.
 *
 * @param texts of the shared files that were read
 */
public record RealTree(String version, Checkout checkout, Layout layout, Map<String, String> texts) {
    /** One of each form that the shared files had. */
    static final List<String> VERSIONS = List.of("2.21.0", "3.5.0", "3.10.0", "3.19.0", "4.0.0", "4.6.0");

    private static final List<RegisteredContributor> CONTRIBUTORS =
            ContributorCatalogue.find(ContributorCatalogue.class.getClassLoader());

    public static RealTree of(String version) {
        Path folder = Settings.work().resolve("edits").resolve(version);
        if (!Files.exists(folder)) {
            Path source = Settings.projects().resolve("trees").resolve(version).resolve("source.properties");
            Path fresh = folder.resolveSibling(version + ".fresh");
            SourceDistribution.of(PropertyFile.read(source)).unpack(fresh);
            try {
                Files.move(fresh, folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Checkout checkout = new TargetWithout(DirectoryCheckout.at(folder), List.of());
        return new RealTree(version, checkout, Layouts.of(checkout), new ConcurrentHashMap<>());
    }

    /** What an integration adds to the tree as it was released. */
    Stream<Contributed> contributed(Descriptor descriptor) {
        return contributed(descriptor, Map.of(), checkout);
    }

    /** @param scanned what is known of the hook points */
    public Stream<Contributed> contributed(Descriptor descriptor, Map<HookPoint, Candidate> scanned, Checkout target) {
        return CONTRIBUTORS.stream()
                .filter(contributor -> contributor.appliesTo(layout))
                .map(contributor -> contributed(contributor, descriptor, scanned, target));
    }

    /** Likewise, but only into folders and files of the integration's own, which have its name in their path. */
    public Stream<Contributed> own(Descriptor descriptor, Map<HookPoint, Candidate> scanned) {
        return CONTRIBUTORS.stream()
                .filter(contributor -> contributor.appliesTo(layout))
                .filter(contributor -> contributor.paths().stream().allMatch(path -> path.contains("{")))
                .map(contributor -> contributed(contributor, descriptor, scanned, checkout));
    }

    private Contributed contributed(
            RegisteredContributor contributor,
            Descriptor descriptor,
            Map<HookPoint, Candidate> scanned,
            Checkout target) {
        return contributor.contribute(
                new Integration(descriptor, scanned, Locks.NONE, layout, target, contributor.templatesFor(layout)));
    }

    public String text(String path) {
        return texts.computeIfAbsent(path, missing -> checkout.read(missing).orElseThrow());
    }

    @Override
    public String toString() {
        return version;
    }
}
