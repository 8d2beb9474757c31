package org.ddintegration.target;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the version that a checkout states. */
public final class TargetVersion {
    private static final Map<String, Pattern> STATEMENTS = new LinkedHashMap<>();

    static {
        STATEMENTS.put("ddtrace/_version.py", pattern("^(?:__version__ = )?version = ['\"]([^'\"]+)['\"]"));
        STATEMENTS.put("pyproject.toml", pattern("^version = \"([^\"]+)\""));
        STATEMENTS.put("PKG-INFO", pattern("^Version: (\\S+)"));
    }

    private TargetVersion() {}

    /** Empty when none of the known files states one. */
    public static String of(Checkout checkout) {
        return STATEMENTS.entrySet().stream()
                .map(statement -> checkout.read(statement.getKey())
                        .map(statement.getValue()::matcher)
                        .filter(Matcher::find)
                        .map(found -> found.group(1)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.MULTILINE);
    }
}
