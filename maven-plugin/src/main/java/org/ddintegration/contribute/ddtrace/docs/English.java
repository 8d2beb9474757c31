package org.ddintegration.contribute.ddtrace.docs;

import java.util.Locale;
import org.ddintegration.contribute.text.SortedWords;

/** The words that a spelling checker for American English knows. */
final class English {
    private static final SortedWords WORDS = SortedWords.beside(English.class, "english.txt");

    private English() {}

    /** Whether the word is one of them, as it is written or, in title or upper case, by its lower case. */
    static boolean has(String word) {
        boolean isTitle = word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
        boolean isUpper = word.equals(word.toUpperCase(Locale.ROOT));
        return isListed(word) || ((isTitle || isUpper) && isListed(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isListed(String word) {
        return WORDS.find(word).isPresent();
    }
}
