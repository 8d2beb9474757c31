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
                marks.order());
    }

    public boolean appliesTo(Layout layout) {
        return layout.features().containsAll(needs) && without.stream().noneMatch(layout::has);
    }

    /** The path that this contributor writes to: the first that exists, else the last. */
    public String pathIn(Checkout target, Descriptor descriptor) {
        List<String> filled = paths.stream()
                .map(path -> PathPlaceholders.fill(path, descriptor.name()))
                .toList();
        return filled.stream().filter(target::exists).findFirst().orElse(filled.get(filled.size() - 1));
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
