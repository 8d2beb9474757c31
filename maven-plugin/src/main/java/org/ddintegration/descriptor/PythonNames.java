package org.ddintegration.descriptor;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** What Python takes for a name, and which names a generated module has no room for. */
public final class PythonNames {
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    /** {@code keyword.kwlist} of Python 3.14. */
    private static final Set<String> KEYWORDS = words("""
            False None True and as assert async await break class continue def del elif else except finally for
            from global if import in is lambda nonlocal not or pass raise return try while with yield
            """);

    /** Public attributes of {@code ddtrace.config}, which hide an integration's settings of the same name. */
    private static final Set<String> CONFIG_ATTRIBUTES = Set.of("env", "service", "service_mapping", "tags", "version");

    private PythonNames() {}

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }

    public static boolean isIdentifier(String text) {
        return IDENTIFIER.matcher(text).matches() && !KEYWORDS.contains(text);
    }

    public static boolean isDotted(String text) {
        return Arrays.stream(text.split("\\.", -1)).allMatch(PythonNames::isIdentifier);
    }

    public static boolean isHookPoint(String text) {
        String[] sides = text.split(":", -1);
        return sides.length == 2 && isDotted(sides[0]) && isDotted(sides[1]);
    }

    public static boolean isHandler(String text) {
        return isIdentifier(text) && !ReservedNames.contains(text) && !ReservedNames.isModule(text);
    }

    /** Whether it can be a package of ddtrace and a name in {@code ddtrace.config}; its letters are not looked at. */
    public static boolean isIntegrationName(String text) {
        return isIdentifier(text) && !CONFIG_ATTRIBUTES.contains(text);
    }
}
