package org.ddintegration.target;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.ddintegration.target.Observation.Kind;

/** A checkout that remembers what it was asked, and what it answered then. What it tells of that is worked out when asked for. */
public final class ObservedCheckout implements Checkout {
    private record Question(Kind kind, String path) {}

    private final Checkout target;
    private final Map<Question, Supplier<Observation>> asked = new ConcurrentHashMap<>();

    public ObservedCheckout(Checkout target) {
        this.target = target;
    }

    /** All that was asked until now, each once. */
    public List<Observation> observations() {
        return asked.values().stream().map(Supplier::get).toList();
    }

    @Override
    public Path root() {
        return target.root();
    }

    @Override
    public Optional<String> read(String path) {
        Optional<String> text = target.read(path);
        asked.putIfAbsent(new Question(Kind.TEXT, path), () -> Observation.text(path, text));
        return text;
    }

    @Override
    public boolean exists(String path) {
        boolean isThere = target.exists(path);
        asked.putIfAbsent(new Question(Kind.THERE, path), () -> Observation.there(path, isThere));
        return isThere;
    }

    @Override
    public List<String> list(String path) {
        List<String> names = target.list(path);
        asked.putIfAbsent(new Question(Kind.NAMES, path), () -> Observation.names(path, names));
        return names;
    }
}
