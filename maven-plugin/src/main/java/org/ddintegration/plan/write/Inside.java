package org.ddintegration.plan.write;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Whether a path stays inside of a folder. */
final class Inside {
    private static final Set<String> NO_NAMES = Set.of("", ".", "..");

    private Inside() {}

    /** Whether a path is relative and leads down only; {@code /} between parts. */
    static boolean leadsDown(String path) {
        return Arrays.stream(path.split("/", -1)).allMatch(Inside::isName);
    }

    /** The first link on the way down, which the path's own end may be. */
    static Optional<Path> linkOnTheWay(Path root, String path) {
        Path at = root;
        for (String name : path.split("/", -1)) {
            at = at.resolve(name);
            if (Files.isSymbolicLink(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean isName(String name) {
        try {
            return !NO_NAMES.contains(name)
                    && !name.contains(File.separator)
                    && Path.of(name).getNameCount() == 1
                    && !Path.of(name).isAbsolute();
        } catch (InvalidPathException onThisSystem) {
            return false;
        }
    }
}
