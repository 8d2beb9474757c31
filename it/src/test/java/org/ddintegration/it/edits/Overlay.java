package org.ddintegration.it.edits;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.target.Checkout;

/** A checkout to which plans are written in memory. */
final class Overlay implements Checkout {
    private final Checkout below;
    private final SortedMap<String, Optional<String>> written = new TreeMap<>();

    Overlay(Checkout below) {
        this.below = below;
    }

    void write(Plan plan) {
        plan.changes().forEach(change -> write(change.path(), change.after()));
    }

    void write(String path, Optional<String> text) {
        if (below.read(path).equals(text)) {
            written.remove(path);
        } else {
            written.put(path, text);
        }
    }

    /** Files that differ from those below, with their text; empty ones are gone. */
    SortedMap<String, Optional<String>> written() {
        return new TreeMap<>(written);
    }

    @Override
    public Path root() {
        return below.root();
    }

    @Override
    public Optional<String> read(String path) {
        return written.containsKey(path) ? written.get(path) : below.read(path);
    }

    @Override
    public boolean exists(String path) {
        String start = path + "/";
        return written.containsKey(path)
                ? written.get(path).isPresent()
                : below.exists(path) || written.keySet().stream().anyMatch(file -> file.startsWith(start));
    }

    @Override
    public List<String> list(String path) {
        String start = path.isEmpty() ? "" : path + "/";
        TreeSet<String> names = new TreeSet<>(below.list(path));
        written.forEach((file, text) -> {
            if (file.startsWith(start)) {
                String name = file.substring(start.length()).split("/")[0];
                if (text.isPresent()) {
                    names.add(name);
                } else {
                    names.remove(name);
                }
            }
        });
        return List.copyOf(names);
    }
}
