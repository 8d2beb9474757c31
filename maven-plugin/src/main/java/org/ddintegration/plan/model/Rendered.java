package org.ddintegration.plan.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.plan.baseline.EntryKey;
import org.ddintegration.plan.baseline.Origin;

/**
 * What all contributors gave for one integration.
 *
 * @param name of the integration
 * @param contributed in the order of the contributors; those to one path keep their order
 */
public record Rendered(String name, Origin origin, List<Contributed> contributed) {
    /** The edits of its entries in shared files. */
    public Map<EntryKey, EntryEdit> edits() {
        return contributed.stream()
                .filter(one -> one.contribution() instanceof Contribution.Entries)
                .flatMap(one -> ((Contribution.Entries) one.contribution())
                        .edits().stream().map(edit -> Map.entry(new EntryKey(one.path(), edit.id()), edit)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }
}
