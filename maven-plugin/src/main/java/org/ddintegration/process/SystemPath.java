package org.ddintegration.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The folders in which the system looks for programs. */
public final class SystemPath {
    private static final String EXE = ".exe";

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
        return program(name, folders());
    }

    /** Likewise, in these folders; on Windows, where a program's file ends in {@code .exe}, that may be left out. */
    public static Optional<Path> program(String name, List<Path> folders) {
        return folders.stream()
                .map(folder -> folder.resolve(name + ending(name, folder)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static String ending(String name, Path folder) {
        boolean isWindows = folder.getFileSystem().getSeparator().equals("\\");
        return isWindows && !name.toLowerCase(Locale.ROOT).endsWith(EXE) ? EXE : "";
    }
}
