package org.ddintegration.contribute.ddtrace.docs;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ddintegration.contribute.Integration;

/** What the documentation calls an integration: its name, or what whoever wrote it by hand has chosen. */
final class DocumentedLabel {
    private static final String PATH = "docs/integrations.rst";
    private static final Pattern LABEL = Pattern.compile("(?m)^\\.\\. _([^:`\\n]+):[ \\t]*$");

    private DocumentedLabel() {}

    static String of(Integration integration) {
        String name = integration.descriptor().name();
        return integration.descriptor().tracing().isKept()
                ? integration
                        .target()
                        .read(PATH)
                        .flatMap(text -> chosen(text, name))
                        .orElse(name)
                : name;
    }

    /** The nearest label above the integration's module, where none is its name. */
    private static Optional<String> chosen(String text, String name) {
        if (LABEL.matcher(text).results().anyMatch(label -> label.group(1).equals(name))) {
            return Optional.empty();
        }
        String module = "ddtrace\\.contrib\\.(?:internal\\.|_)?" + Pattern.quote(name);
        return Pattern.compile("(?m)^\\.\\. automodule:: " + module + "$")
                .matcher(text)
                .results()
                .findFirst()
                .flatMap(found -> LABEL.matcher(text.substring(0, found.start()))
                        .results()
                        .reduce((one, next) -> next))
                .map((MatchResult label) -> label.group(1));
    }
}
