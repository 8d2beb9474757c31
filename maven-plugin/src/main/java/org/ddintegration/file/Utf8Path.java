package org.ddintegration.file;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Files by their names in UTF-8. Java spells names in the character set of the machine's locale: under {@code LC_ALL=C} it
 * has no other letters than those of ASCII, though the file system has. A URI holds the bytes of any name.
 */
public final class Utf8Path {
    private static final char UNKNOWN = '\ufffd';
    private static final char LAST_OF_ASCII = '\u007f';

    private Utf8Path() {}

    /**
     * The path of a file below a folder.
     *
     * @param relative {@code /} between parts, none of which is empty, {@code .} or {@code ..}
     * @throws InvalidPathException when no file can have that name
     */
    public static Path resolve(Path folder, String relative) {
        try {
            return folder.resolve(relative);
        } catch (InvalidPathException failure) {
            if (relative.chars().allMatch(c -> c <= LAST_OF_ASCII)) {
                throw failure;
            }
            return throughUri(folder, relative, failure);
        }
    }

    private static Path throughUri(Path folder, String relative, InvalidPathException failure) {
        String parts = Arrays.stream(relative.split("/")).map(Utf8Path::encoded).collect(Collectors.joining("/"));
        try {
            return Path.of(URI.create(withSlash(folder.toUri().toString()) + parts));
        } catch (IllegalArgumentException noName) {
            throw failure;
        }
    }

    /** The name of a file in a folder, {@code /} between its parts; what is not UTF-8 of it stands there as {@code U+FFFD}. */
    public static String relativize(Path folder, Path file) {
        Path inside = folder.relativize(file);
        String text = inside.toString();
        if (text.indexOf(UNKNOWN) >= 0) {
            String start = withSlash(folder.toUri().getRawPath());
            return decoded(file.toUri().getRawPath().substring(start.length()));
        }
        return text.replace(inside.getFileSystem().getSeparator(), "/");
    }

    private static String withSlash(String path) {
        return path.endsWith("/") ? path : path + "/";
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
