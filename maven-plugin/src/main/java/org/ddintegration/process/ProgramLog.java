package org.ddintegration.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What programs printed. */
public final class ProgramLog {
    private static final int LINES = 8;

    private ProgramLog() {}

    public static String text(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its last lines that hold something, where programs say what went wrong. */
    public static String excerpt(Path log) {
        List<String> lines = text(log)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("$ "))
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }

    /** The last lines of a message that hold something besides a mark. */
    public static String lastOf(String message) {
        List<String> lines = message.lines()
                .map(String::strip)
                .filter(line -> line.matches(".*\\w.*"))
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }
}
