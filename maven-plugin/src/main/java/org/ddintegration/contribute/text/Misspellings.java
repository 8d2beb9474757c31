package org.ddintegration.contribute.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that codespell, which the target is checked with, takes for misspelled. */
public final class Misspellings {
    /** A word as codespell reads it. */
    private static final Pattern WORD = Pattern.compile("[\\w\\-'\u2019]+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final SortedWords LISTED = SortedWords.beside(Misspellings.class, "misspellings.txt");

    private Misspellings() {}

    /** Whether codespell refuses a word, in whatever case. */
    public static boolean has(String word) {
        return LISTED.find(word.toLowerCase(Locale.ROOT)).isPresent();
    }

    /** Whether codespell refuses a word of a text. */
    public static boolean areIn(String text) {
        return WORD.matcher(text).results().anyMatch(word -> has(word.group()));
    }

    /** The text with misspelled words corrected; nothing when one of them can be meant for several. */
    public static Optional<String> corrected(String text) {
        Matcher words = WORD.matcher(text);
        StringBuilder corrected = new StringBuilder();
        while (words.find()) {
            Optional<String> right = LISTED.find(words.group().toLowerCase(Locale.ROOT));
            if (right.filter(String::isEmpty).isPresent()) {
                return Optional.empty();
            }
            String word = right.map(correction -> inTheCaseOf(words.group(), correction))
                    .orElse(words.group());
            words.appendReplacement(corrected, Matcher.quoteReplacement(word));
        }
        return Optional.of(words.appendTail(corrected).toString());
    }

    private static String inTheCaseOf(String word, String correction) {
        if (word.equals(word.toUpperCase(Locale.ROOT))) {
            return correction.toUpperCase(Locale.ROOT);
        }
        boolean isCapitalized = Character.isUpperCase(word.charAt(0));
        return isCapitalized
                ? correction.substring(0, 1).toUpperCase(Locale.ROOT) + correction.substring(1)
                : correction;
    }
}
