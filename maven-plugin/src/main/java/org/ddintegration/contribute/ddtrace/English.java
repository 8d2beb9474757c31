package org.ddintegration.contribute.ddtrace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The words that a spelling checker for American English knows. */
final class English {
    private static final String WORDS = load();

    private English() {}

    private static String load() {
        try (InputStream words = Objects.requireNonNull(English.class.getResourceAsStream("english.txt"))) {
            return new String(words.readAllBytes(), StandardCharsets.US_ASCII);
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
        return WORDS.contains("\n" + word + "\n");
    }
}
