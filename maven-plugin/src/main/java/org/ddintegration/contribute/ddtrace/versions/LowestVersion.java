package org.ddintegration.contribute.ddtrace.versions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lower bound of a version specifier. */
public final class LowestVersion {
    private static final Pattern BOUND = Pattern.compile("(?:>=|~=|===?|>)\\s*v?([^\\s,*]*[^\\s,*.])");

    private LowestVersion() {}

    /** @return such as {@code 2.0.0} for {@code >=2.0.0,<4}; empty when the specifier has none */
    public static Optional<String> of(String specifier) {
        Matcher bound = BOUND.matcher(specifier);
        return bound.find() ? Optional.of(bound.group(1)) : Optional.empty();
    }
}
