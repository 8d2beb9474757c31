package org.ddintegration.contribute.ddtrace;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.target.Checkout;

/**
 * The words of the target's documentation. Its spelling is checked, so all of them are known: they are in the
 * dictionary or in the word list.
 *
 * @param words in lower case
 */
record DocsVocabulary(Set<String> words) {
    static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Text that is not checked: literals, roles and links, and lines that are indented or begin with dots. */
    private static final Pattern UNCHECKED =
            Pattern.compile("``.*?``|:\\w+:`[^`]*`|`[^`]*`_*|https?://\\S+|^[ \\t.].*$", Pattern.MULTILINE);

    private static final String FOLDER = "docs";

    /** @param name of the integration whose own section does not count */
    static DocsVocabulary of(Checkout target, String name) {
        Set<String> words = target.list(FOLDER).stream()
                .filter(file -> file.endsWith(".rst"))
                .flatMap(file -> target.read(FOLDER + "/" + file).stream())
                .map(text -> withoutSection(text, name))
                .map(text -> UNCHECKED.matcher(text).replaceAll(" "))
                .flatMap(DocsVocabulary::in)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        return new DocsVocabulary(words);
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    private static Stream<String> in(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    private static String withoutSection(String text, String name) {
        String label = ".. _" + name + ":";
        int start = ("\n" + text).indexOf("\n" + label);
        int end = start < 0 ? -1 : text.indexOf("\n.. _", start + label.length());
        return start < 0 ? text : text.substring(0, start) + (end < 0 ? "" : text.substring(end));
    }
}
