package org.ddintegration.adopt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.descriptor.file.TextRule;
import org.ddintegration.target.Checkout;

/** The team that reviews an integration, where it has a line of its own in CODEOWNERS. */
final class OwnerFacts {
    private static final TextRule OWNER = TextRule.of("owner");

    private OwnerFacts() {}

    /** Empty where it has none, or several own it. */
    static Optional<String> of(Checkout target, String name) {
        List<String> paths = List.of("ddtrace/contrib/internal/" + name, "ddtrace/contrib/" + name);
        return target.read(".github/CODEOWNERS").stream()
                .flatMap(String::lines)
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length == 2 && OWNER.accepts(words[1]))
                .filter(words ->
                        Stream.of(words[0]).anyMatch(path -> paths.contains(path.replaceAll("^/|/?\\**$", ""))))
                .map(words -> words[1])
                .findFirst();
    }
}
