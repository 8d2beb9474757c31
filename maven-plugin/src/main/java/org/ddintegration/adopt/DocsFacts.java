package org.ddintegration.adopt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddintegration.target.Checkout;

/**
 * What the documentation says of an integration.
 *
 * @param title its heading
 * @param description its first sentence
 */
record DocsFacts(Optional<String> title, Optional<String> description) {
    private static final List<String> MODULES = List.of(
            "ddtrace/contrib/internal/%s/__init__.py", "ddtrace/contrib/_%s.py", "ddtrace/contrib/%s/__init__.py");
    private static final Pattern DOCSTRING = Pattern.compile("\\A\\s*(?:[rR]?)(\"\"\"|''')(.*?)\\1", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("^\\p{Lu}.*?(?<!\\d)[.](?=\\s|$)");

    /** Quotes and links of reStructuredText, of which their text is left. */
    private static final Pattern MARKUP = Pattern.compile("`+([^`<]*[^`<\\s])\\s*(?:<[^>]*>)?`+_*|(\\w)__(?!\\w)");

    private static final Pattern UNDERLINE = Pattern.compile("~~|\\^\\^|==|--|``");
    private static final int LONGEST = 300;

    static DocsFacts of(Checkout target, String name) {
        Optional<String> title = target.read("docs/integrations.rst").flatMap(text -> heading(text, name));
        Optional<String> description = MODULES.stream()
                .flatMap(path -> target.read(path.replace("%s", name)).stream())
                .flatMap(text -> sentence(text).stream())
                .findFirst();
        return new DocsFacts(title, description);
    }

    private static Optional<String> heading(String text, String name) {
        String module = "ddtrace\\.contrib\\.(?:internal\\.|_)?" + Pattern.quote(name);
        Matcher section = Pattern.compile("(?m)^(\\S.*)\\n[-~^=*+]{2,}\\n\\s*\\.\\. automodule:: " + module + "$")
                .matcher(text);
        return section.find() ? Optional.of(section.group(1).strip()).filter(PlainText::is) : Optional.empty();
    }

    private static Optional<String> sentence(String text) {
        Matcher docstring = DOCSTRING.matcher(text);
        if (!docstring.find()) {
            return Optional.empty();
        }
        String paragraph = docstring.group(2).strip().split("\\n\\s*\\n", 2)[0].replaceAll("\\s+", " ");
        Matcher first = SENTENCE.matcher(MARKUP.matcher(paragraph).replaceAll("$1$2"));
        return first.find()
                ? Optional.of(first.group())
                        .filter(PlainText::is)
                        .filter(line -> line.length() <= LONGEST
                                && UNDERLINE.matcher(line).results().findAny().isEmpty())
                : Optional.empty();
    }
}
