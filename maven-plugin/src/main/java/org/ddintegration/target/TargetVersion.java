package org.ddintegration.target;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the version that a checkout states. */
public final class TargetVersion {
    private static final Pattern MODULE = pattern("^(?:__version__ = )?version = ['\"]([^'\"]+)['\"]");
    private static final Pattern TABLE = pattern("^[ \\t]*[\"']?version[\"']?[ \\t]*=[ \\t]*[\"']([^'\"]+)[\"']");
    private static final Pattern METADATA = pattern("^Version: (\\S+)");

    private TargetVersion() {}

    /** Empty when none of the known files states one. */
    public static String of(Checkout checkout) {
        return stated(MODULE, checkout.read("ddtrace/_version.py").orElse(""))
                .or(() -> stated(TABLE, ProjectTable.of(checkout)))
                .or(() -> stated(METADATA, checkout.read("PKG-INFO").orElse("")))
                .orElse("");
    }

    private static Optional<String> stated(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::find).map(found -> found.group(1));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.MULTILINE);
    }
}
