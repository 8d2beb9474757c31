package org.ddintegration.target;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ddintegration.target.Observation.Kind;

/** A checkout that remembers what it was asked, and what it answered then. */
public final class ObservedCheckout implements Checkout {
    private record Question(Kind kind, String path) {}

    private final Checkout target;
    private final Map<Question, Observation> asked = new ConcurrentHashMap<>();

    public ObservedCheckout(Checkout target) {
        this.target = target;
    }

    /** All that was asked until now, each once. */
    public List<Observation> observations() {
        return List.copyOf(asked.values());
    }

    @Override
    public Path root() {
        return target.root();
    }

    @Override
    public Optional<String> read(String path) {
        Optional<String> text = target.read(path);
        asked.computeIfAbsent(new Question(Kind.TEXT, path), first -> Observation.text(path, text));
        return text;
    }

    @Override
    public boolean exists(String path) {
        boolean isThere = target.exists(path);
        asked.computeIfAbsent(new Question(Kind.THERE, path), first -> Observation.there(path, isThere));
        return isThere;
    }

    @Override
    public List<String> list(String path) {
        List<String> names = target.list(path);
        asked.computeIfAbsent(new Question(Kind.NAMES, path), first -> Observation.names(path, names));
        return names;
    }
}
