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
    private static final Pattern SENTENCE = Pattern.compile("^[A-Z`].*?[.](?=\\s|$)", Pattern.DOTALL);
    private static final int LONGEST = 300;

    static DocsFacts of(Checkout target, String name) {
        Optional<String> title = target.read("docs/integrations.rst").flatMap(text -> heading(text, name));
        Optional<String> description = MODULES.stream()
                .flatMap(path -> target.read(path.formatted(name)).stream())
                .flatMap(text -> sentence(text).stream())
                .findFirst();
        return new DocsFacts(title, description);
    }

    private static Optional<String> heading(String text, String name) {
        Matcher section = Pattern.compile("(?m)^\\.\\. _" + Pattern.quote(name) + ":\\s*\\n\\s*\\n?(\\S.*)$")
                .matcher(text);
        return section.find() ? Optional.of(section.group(1).strip()) : Optional.empty();
    }

    private static Optional<String> sentence(String text) {
        Matcher docstring = DOCSTRING.matcher(text);
        if (!docstring.find()) {
            return Optional.empty();
        }
        Matcher first = SENTENCE.matcher(docstring.group(2).strip());
        return first.find()
                ? Optional.of(first.group().replaceAll("\\s+", " ")).filter(line -> line.length() <= LONGEST)
                : Optional.empty();
    }
}
