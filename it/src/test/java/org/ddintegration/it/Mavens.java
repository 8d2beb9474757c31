package org.ddintegration.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Maven that runs this build, and the other lines that are supported. */
final class Mavens {
    private Mavens() {}

    static List<Path> all() {
        return Stream.concat(Stream.of(Settings.maven()), others().stream()).toList();
    }

    static List<Path> others() {
        try (Stream<Path> unpacked = Files.list(Settings.mavens())) {
            return unpacked.filter(path -> Files.exists(path.resolve("bin/mvn")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
