package org.ddintegration.source.tree;

import java.util.Arrays;
import java.util.Locale;

/** Which paths of a library are listed and unpacked: those that stay inside it, on every file system, on one line. */
public final class SafePath {
    private static final int LONGEST = 1000;

    private SafePath() {}

    /** @param path with {@code /} between parts */
    public static boolean isSafe(String path) {
        return path.length() <= LONGEST
                && path.codePoints().noneMatch(c -> Character.isISOControl(c) || c == '\\' || c == ':')
                && Arrays.stream(path.split("/", -1)).allMatch(SafePath::isSafePart);
    }

    private static boolean isSafePart(String part) {
        return !part.isEmpty()
                && !part.equals(".")
                && !part.equals("..")
                && !part.toLowerCase(Locale.ROOT).equals(".git");
    }
}
