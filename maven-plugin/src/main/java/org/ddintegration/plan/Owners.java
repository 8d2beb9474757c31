package org.ddintegration.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddintegration.plan.baseline.Baseline;
import org.ddintegration.plan.baseline.EntryKey;

/** Which integrations rendered which entry of a shared file: one that another still needs is not taken out. */
final class Owners {
    private final Map<String, Set<EntryKey>> entries = new HashMap<>();

    Owners(List<Baseline> baselines) {
        baselines.forEach(this::update);
    }

    void update(Baseline baseline) {
        entries.put(baseline.integration(), baseline.entries().keySet());
    }

    boolean anotherOwns(EntryKey key, String integration) {
        return entries.entrySet().stream()
                .anyMatch(owner ->
                        !owner.getKey().equals(integration) && owner.getValue().contains(key));
    }
}
