package org.ddintegration.target;

import java.util.List;
import java.util.regex.Pattern;

/** The integrations that a target says it does not test. */
public final class TestExclusions {
    private static final List<String> PATHS =
            List.of("scripts/integration_registry/mappings.py", "ddtrace/contrib/integration_registry/mappings.py");
    private static final Pattern EXCLUDED = Pattern.compile("(?m)^EXCLUDED_FROM_TESTING\\b[^=\\n]*= *\\{([^}]*)\\}");

    private TestExclusions() {}

    public static boolean has(Checkout target, String name) {
        Pattern item = Pattern.compile("[\"']" + Pattern.quote(name) + "[\"']");
        return PATHS.stream()
                .flatMap(path -> target.read(path).stream())
                .flatMap(text -> EXCLUDED.matcher(text).results())
                .anyMatch(excluded -> item.matcher(excluded.group(1)).find());
    }
}
