package org.ddintegration.plan.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddintegration.plan.baseline.Baseline;
import org.ddintegration.plan.baseline.EntryKey;

/** Which integrations rendered which entry of a shared file: one that another still needs is not taken out. */
public final class PieceOwners {
    private final Map<String, Set<EntryKey>> entries = new HashMap<>();

    public PieceOwners(List<Baseline> baselines) {
        baselines.forEach(this::update);
    }

    public void update(Baseline baseline) {
        entries.put(baseline.integration(), baseline.entries().keySet());
    }

    boolean anotherOwns(EntryKey key, String integration) {
        return entries.entrySet().stream()
                .anyMatch(owner ->
                        !owner.getKey().equals(integration) && owner.getValue().contains(key));
    }
}
