package org.ddintegration.workflow.draft;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddintegration.descriptor.Defaults;

/** Makes a sentence on the integration of the library's own summary. */
final class DescriptionGuess {
    private static final int LONGEST = 120;
    private static final Pattern ARTICLE = Pattern.compile("(?i)(an?|the) (.+)");
    private static final Pattern MARKUP = Pattern.compile("[*`_<>|\\\\\"{}\\[\\]$#]|\\([^)]*\\)|:\\)");

    private DescriptionGuess() {}

    static String of(String title, String summary) {
        String phrase = phrase(title, summary);
        boolean isUsable = phrase.matches("(?U)\\w.*\\w")
                && phrase.length() <= LONGEST
                && !phrase.contains("://")
                && !hasWord(phrase, title);
        if (!isUsable) {
            return Defaults.description(title);
        }
        Matcher article = ARTICLE.matcher(phrase);
        return article.matches()
                ? "Traces calls made with " + title + ", " + article.group(1).toLowerCase(Locale.ROOT) + " "
                        + article.group(2) + "."
                : "Traces calls made with " + title + " (" + phrase + ").";
    }

    private static boolean hasWord(String phrase, String word) {
        return Pattern.compile("(?iu)(?<!\\w)" + Pattern.quote(word) + "(?!\\w)")
                .matcher(phrase)
                .find();
    }

    /** First sentence of the summary without markup, its full stop, and the title where it begins with that. */
    private static String phrase(String title, String summary) {
        String plain = OneLine.of(MARKUP.matcher(summary).replaceAll(" "));
        String sentence = plain.split("[.!?;]+(?: |$)", 2)[0].strip();
        return sentence.replaceFirst("(?iu)^" + Pattern.quote(title) + "(?: is|:| -| –)? (?=\\w)", "")
                .strip();
    }
}
