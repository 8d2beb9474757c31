package org.ddintegration.scan.rank;

import java.util.List;
import java.util.Optional;
import org.ddintegration.descriptor.HookPoint;

/** The function, or the class it belongs to, can be imported from the top of the library. */
final class RootFeature implements Feature {
    private final Surroundings surroundings;

    RootFeature(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return "root";
    }

    @Override
    public double of(Subject subject) {
        List<HookPoint> paths = surroundings.publicPaths(subject);
        return paths.stream().anyMatch(path -> surroundings.isTop(path.module())) ? 1 : 0;
    }

    @Override
    public Optional<String> why(Subject subject, double value) {
        return value == 0 ? Optional.empty() : Optional.of("can be reached from the top of the library");
    }
}
