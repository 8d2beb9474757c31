package org.ddintegration.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The folders in which the system looks for programs. */
public final class SystemPath {
    private SystemPath() {}

    /** Those of PATH that are there, in its order. */
    public static List<Path> folders() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isEmpty())
                .map(File::new)
                .filter(File::isDirectory)
                .map(File::toPath)
                .toList();
    }

    /** The first program of that name. */
    public static Optional<Path> program(String name) {
        return folders().stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
