package org.ddintegration.scan.rank;

/** Some path leads to it that has no private part. */
final class PublicFeature implements Feature {
    private final Surroundings surroundings;

    PublicFeature(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return "public";
    }

    @Override
    public double of(Subject subject) {
        return surroundings.publicPaths(subject).isEmpty() ? 0 : 1;
    }
}
