package org.ddintegration.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The goals of the plugin and their options, as its sources have them. */
final class Goals {
    private static final Path SOURCES = Path.of("src/main/java/org/ddintegration/mojo");

    private static final String DECLARED = "@(?:Mojo\\(name|Parameter\\(property) = \"([^\"]+)\"";

    private Goals() {}

    /** Without the prefix; {@code help}, which is generated, among them. */
    static List<String> names() {
        return Stream.concat(found("@Mojo\\(name = \"([^\"]+)\""), Stream.of("help"))
                .sorted()
                .toList();
    }

    /** Properties by which users set parameters. */
    static List<String> options() {
        return found("@Parameter\\(property = \"([^\"]+)\"").distinct().sorted().toList();
    }

    /** Goals and options, once for each place that declares them. */
    static List<String> all() {
        return found(DECLARED).toList();
    }

    /** Those whose help says since which version they are there. */
    static List<String> withVersion() {
        return found("@since \\d+\\.\\d+\\.\\d+\\n *\\*/\\n *" + DECLARED).toList();
    }

    private static Stream<String> found(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return sources().flatMap(source -> pattern.matcher(source).results().map(match -> match.group(1)));
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(Goals::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
