package org.ddintegration.contribute.ddtrace.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The words that a spelling checker for American English knows. */
final class English {
    /** Lines in the order of their characters. */
    private static final byte[] WORDS = load();

    private English() {}

    private static byte[] load() {
        try (InputStream words = Objects.requireNonNull(English.class.getResourceAsStream("english.txt"))) {
            return words.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the word is one of them, as it is written or, in title or upper case, by its lower case. */
    static boolean has(String word) {
        boolean isTitle = word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
        boolean isUpper = word.equals(word.toUpperCase(Locale.ROOT));
        return isListed(word) || ((isTitle || isUpper) && isListed(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isListed(String word) {
        int low = 0;
        int high = WORDS.length;
        while (low < high) {
            int start = (low + high) >>> 1;
            while (start > low && WORDS[start - 1] != '\n') {
                start--;
            }
            int end = start;
            while (WORDS[end] != '\n') {
                end++;
            }
            int order = new String(WORDS, start, end - start, StandardCharsets.US_ASCII).compareTo(word);
            if (order == 0) {
                return true;
            }
            low = order < 0 ? end + 1 : low;
            high = order < 0 ? high : start;
        }
        return false;
    }
}
