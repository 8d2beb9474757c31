package org.ddintegration.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ddintegration.plan.baseline.Baseline;
import org.ddintegration.target.Checkout;

/**
 * A checkout as it would be had nothing been generated into it. A contributor that looks at this renders in a second
 * run what it rendered in the first. Entries that were edited by hand stay.
 */
public final class TargetWithout implements Checkout {
    private final Checkout target;
    private final List<Baseline> baselines;
    private final Map<String, Optional<String>> texts = new ConcurrentHashMap<>();

    /** @param baselines of all integrations that were written to the target */
    public TargetWithout(Checkout target, List<Baseline> baselines) {
        this.target = target;
        this.baselines = List.copyOf(baselines);
    }

    @Override
    public Path root() {
        return target.root();
    }

    @Override
    public Optional<String> read(String path) {
        return isGenerated(path)
                ? Optional.empty()
                : texts.computeIfAbsent(path, missing -> target.read(missing).map(text -> without(missing, text)));
    }

    @Override
    public boolean exists(String path) {
        return !isGenerated(path) && target.exists(path);
    }

    @Override
    public List<String> list(String path) {
        String start = path.isEmpty() ? "" : path + "/";
        return target.list(path).stream()
                .filter(name -> !isGenerated(start + name))
                .toList();
    }

    private boolean isGenerated(String path) {
        return baselines.stream()
                .anyMatch(baseline ->
                        baseline.files().containsKey(path) || baseline.folders().contains(path));
    }

    private String without(String path, String raw) {
        LineEnds ends = LineEnds.of(raw);
        String text = ends.unify(raw);
        for (Baseline baseline : baselines) {
            for (var entry : baseline.entries().entrySet()) {
                if (entry.getKey().path().equals(path)) {
                    text = Insertion.cut(text, entry.getValue().inserted()).orElse(text);
                }
            }
        }
        return ends.restore(text);
    }
}
