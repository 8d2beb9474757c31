package org.ddintegration.target;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the Python versions that a checkout supports: those of its riotfile, else those of its package metadata. */
final class SupportedPythons {
    private static final Pattern RIOT =
            Pattern.compile("^SUPPORTED_PYTHON_VERSIONS\\b[^=]*=\\s*\\[([^\\]]*)\\]", Pattern.MULTILINE);
    private static final Pattern TUPLE = Pattern.compile("\\((\\d+),\\s*(\\d+)\\)");
    private static final Pattern CLASSIFIER = Pattern.compile("Programming Language :: Python :: (\\d+)\\.(\\d+)[\"']");

    private SupportedPythons() {}

    /** Oldest first; empty when none is stated. */
    static List<String> of(Checkout checkout) {
        Optional<String> riot = checkout.read("riotfile.py")
                .map(RIOT::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
        return riot.map(list -> versions(TUPLE, list)).orElseGet(() -> versions(CLASSIFIER, ProjectTable.of(checkout)));
    }

    private static List<String> versions(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .sorted(Comparator.<MatchResult>comparingInt(version -> Integer.parseInt(version.group(1)))
                        .thenComparingInt(version -> Integer.parseInt(version.group(2))))
                .map(version -> version.group(1) + "." + version.group(2))
                .toList();
    }
}
