package org.ddintegration.contribute;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one contributor gave for one integration.
 *
 * @param path where it goes: relative to the target's root, {@code /} between parts, {@code {name}} filled in
 * @param contributor simple name of its class
 * @param keys keys of the descriptor that it depends on, see {@link Contributes#keys()}
 */
public record Contributed(String path, String contributor, List<String> keys, Contribution contribution) {
    /** The same, file by file. */
    public Stream<Contributed> each() {
        return contribution instanceof Contribution.Files files
                ? Stream.concat(
                        files.texts().entrySet().stream()
                                .map(file -> with(path + "/" + file.getKey(), Contribution.file(file.getValue()))),
                        Stream.of(files.byHand())
                                .filter(what -> !what.isEmpty())
                                .map(what -> with(path, new Contribution.ByHand(what))))
                : Stream.of(this);
    }

    /** The same place with something else. */
    public Contributed with(Contribution other) {
        return with(path, other);
    }

    private Contributed with(String otherPath, Contribution part) {
        return new Contributed(otherPath, contributor, keys, part);
    }
}
