package org.ddintegration.contribute.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** A list of words in a resource of the plugin, in ASCII, with lines in the order of their characters. */
public final class SortedWords {
    private final byte[] lines;

    private SortedWords(byte[] lines) {
        this.lines = lines;
    }

    /** @param name of a resource beside the class */
    public static SortedWords beside(Class<?> owner, String name) {
        try (InputStream words = Objects.requireNonNull(owner.getResourceAsStream(name))) {
            return new SortedWords(words.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What follows a word and a blank in its line, which is empty for a word alone; nothing when it is not listed. */
    public Optional<String> find(String word) {
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int start = (low + high) >>> 1;
            while (start > low && lines[start - 1] != '\n') {
                start--;
            }
            int end = start;
            while (lines[end] != '\n') {
                end++;
            }
            String[] line = new String(lines, start, end - start, StandardCharsets.US_ASCII).split(" ", 2);
            int order = line[0].compareTo(word);
            if (order == 0) {
                return Optional.of(line.length == 1 ? "" : line[1]);
            }
            low = order < 0 ? end + 1 : low;
            high = order < 0 ? high : start;
        }
        return Optional.empty();
    }
}
