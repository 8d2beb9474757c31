package org.ddintegration.target;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A checkout of texts by path. */
public record MapCheckout(Map<String, String> files) implements Checkout {
    @Override
    public Path root() {
        return Path.of("checkout");
    }

    @Override
    public Optional<String> read(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public boolean exists(String path) {
        return files.keySet().stream().anyMatch(file -> file.equals(path) || file.startsWith(path + "/"));
    }

    @Override
    public List<String> list(String path) {
        return files.keySet().stream()
                .filter(file -> file.startsWith(path + "/"))
                .map(file -> file.substring(path.length() + 1).split("/", 2)[0])
                .distinct()
                .sorted()
                .toList();
    }
}
