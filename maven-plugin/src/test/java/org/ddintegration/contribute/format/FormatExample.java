package org.ddintegration.contribute.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement, and how the formatters print it.
 *
 * @param title says what it is an example of
 */
record FormatExample(String title, String statement, String black, String ruff) {
    /** The examples of {@code format/statements.txt}, whose results the real formatters printed. */
    static List<FormatExample> all() {
        List<FormatExample> examples = new ArrayList<>();
        for (String section : text().split("(?m)^=== ")) {
            if (!section.isEmpty()) {
                examples.add(of(section.split("(?m)^--- .*\n")));
            }
        }
        return examples;
    }

    private static FormatExample of(String[] parts) {
        String[] head = parts[0].split("\n", 2);
        return new FormatExample(
                head[0], head[1].stripTrailing(), parts[1].stripTrailing(), parts[parts.length - 1].stripTrailing());
    }

    private static String text() {
        try (InputStream in = FormatExample.class.getResourceAsStream("/format/statements.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String expected(FormatStyle style) {
        return style == FormatStyle.BLACK ? black : ruff;
    }

    @Override
    public String toString() {
        return title;
    }
}
