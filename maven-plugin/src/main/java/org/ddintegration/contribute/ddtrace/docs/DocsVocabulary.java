package org.ddintegration.contribute.ddtrace.docs;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ddintegration.target.Checkout;

/**
 * The words of the target's documentation. Its spelling is checked, so all of them are known: they are in the
 * dictionary or in the word list.
 *
 * @param name of the integration whose own section does not count
 */
record DocsVocabulary(Checkout target, String name) {
    static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Text that is not checked: literals, roles and links, and lines that are indented or begin with dots. */
    private static final Pattern UNCHECKED =
            Pattern.compile("``.*?``|:\\w+:`[^`]*`|`[^`]*`_*|https?://\\S+|^[ \\t.].*$", Pattern.MULTILINE);

    /** No markup goes beyond one. */
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n");

    private static final String FOLDER = "docs";

    /** The text without what no spelling checker looks at. */
    static String checked(String text) {
        return UNCHECKED.matcher(text).replaceAll(" ");
    }

    /** @param word in lower case; one of mixed case must stand there just so */
    boolean contains(String word) {
        return target.list(FOLDER).stream()
                .filter(file -> file.endsWith(".rst"))
                .flatMap(file -> target.read(FOLDER + "/" + file).stream())
                .anyMatch(text -> isIn(text, word));
    }

    private boolean isIn(String text, String word) {
        return BETWEEN_PARAGRAPHS
                .splitAsStream(withoutSection(text))
                .filter(paragraph -> paragraph.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)))
                .flatMap(paragraph -> WORD.matcher(checked(paragraph)).results())
                .map(MatchResult::group)
                .anyMatch(found ->
                        found.equals(word) || found.toLowerCase(Locale.ROOT).equals(word));
    }

    private String withoutSection(String text) {
        String label = ".. _" + name + ":";
        int start = ("\n" + text).indexOf("\n" + label);
        int end = start < 0 ? -1 : text.indexOf("\n.. _", start + label.length());
        return start < 0 ? text : text.substring(0, start) + (end < 0 ? "" : text.substring(end));
    }
}
