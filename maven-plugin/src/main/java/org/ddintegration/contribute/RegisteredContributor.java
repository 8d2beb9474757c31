package org.ddintegration.contribute;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.Feature;
import org.ddintegration.target.Layout;

/**
 * A contributor with what its annotation says.
 *
 * @param id its class name
 * @param keys keys of the descriptor that it depends on
 * @param isExpected whether every integration of the target has its file, whoever has written it
 * @param templates renders the templates of the jar that it comes from
 */
public record RegisteredContributor(
        String id,
        Contributor contributor,
        VelocityTemplates templates,
        List<String> paths,
        Set<Feature> needs,
        Set<Feature> without,
        List<String> keys,
        boolean isExpected,
        int order) {
    static final Comparator<RegisteredContributor> SEQUENCE = Comparator.comparingInt(RegisteredContributor::order)
            .thenComparing(each -> each.contributor().getClass().getSimpleName())
            .thenComparing(RegisteredContributor::id);

    static RegisteredContributor of(Contributor contributor, Contributes marks, VelocityTemplates templates) {
        return new RegisteredContributor(
                contributor.getClass().getName(),
                contributor,
                templates,
                List.of(marks.path()),
                Set.of(marks.needs()),
                Set.of(marks.without()),
                List.of(marks.keys()),
                marks.expected(),
                marks.order());
    }

    public boolean appliesTo(Layout layout) {
        return layout.features().containsAll(needs) && without.stream().noneMatch(layout::has);
    }

    /** Whether what it writes has the integration's name in its path: no other integration writes there. */
    public boolean isOfOneIntegration() {
        return paths.stream().anyMatch(path -> !PathPlaceholders.fill(path, "a").equals(path));
    }

    /** The path that this contributor writes to: the first that exists, else the last. */
    public String pathIn(Checkout target, Descriptor descriptor) {
        List<String> filled = paths.stream()
                .map(path -> PathPlaceholders.fill(path, descriptor.name()))
                .toList();
        return filled.stream().filter(target::exists).findFirst().orElse(filled.get(filled.size() - 1));
    }

    /** Something to be done by hand in its place. */
    public Contributed left(Checkout target, Descriptor descriptor, String what) {
        String path = pathIn(target, descriptor);
        return new Contributed(
                path, contributor.getClass().getSimpleName(), keys, new Contribution.ByHand(path + " " + what));
    }

    /** Its templates, laid out as the formatter of such a target does it. */
    public Templates templatesFor(Layout layout) {
        return new FormattedTemplates(templates, layout);
    }

    /** @param integration has the contributor's own templates */
    public Contributed contribute(Integration integration) {
        return new Contributed(
                pathIn(integration.target(), integration.descriptor()),
                contributor.getClass().getSimpleName(),
                keys,
                contributor.contribute(integration));
    }
}
