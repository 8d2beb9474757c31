package org.ddintegration.plan.entries;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ddintegration.plan.baseline.Baseline;
import org.ddintegration.plan.content.Content;
import org.ddintegration.plan.draft.LineEnds;
import org.ddintegration.target.Checkout;

/**
 * A checkout as it would be had nothing been generated into it. What was written by hand and taken over is part of it. A contributor that looks at this renders in a second
 * run what it rendered in the first. Entries that were edited by hand stay.
 */
public final class TargetWithout implements Checkout {
    private final Checkout target;
    private final Set<String> generated = new HashSet<>();
    private final Map<String, List<String>> insertions = new HashMap<>();
    private final Map<String, Optional<String>> texts = new ConcurrentHashMap<>();

    /** @param baselines of all integrations that were written to the target */
    public TargetWithout(Checkout target, List<Baseline> baselines) {
        this.target = target;
        for (Baseline baseline :
                baselines.stream().filter(one -> !one.origin().isKept()).toList()) {
            generated.addAll(baseline.files().keySet());
            generated.addAll(baseline.folders());
            baseline.entries().forEach((key, entry) -> insertions
                    .computeIfAbsent(key.path(), path -> new ArrayList<>())
                    .add(entry.inserted()));
        }
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
        return generated.contains(path);
    }

    private String without(String path, String raw) {
        LineEnds ends = LineEnds.of(raw);
        String text = ends.unify(raw);
        for (String inserted : insertions.getOrDefault(path, List.of())) {
            text = Insertion.cut(Content.of(path), text, inserted).orElse(text);
        }
        return ends.restore(text);
    }
}
