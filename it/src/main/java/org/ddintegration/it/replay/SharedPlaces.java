package org.ddintegration.it.replay;

import java.util.List;
import java.util.regex.Pattern;

/** The files of dd-trace-py in which an integration has lines among those of others. */
public final class SharedPlaces {
    private static final List<Pattern> PLACES = List.of(
            Pattern.compile("\\.github/CODEOWNERS"),
            Pattern.compile("ddtrace/_monkey\\.py"),
            Pattern.compile("(ddtrace/contrib|scripts)/integration_registry/(registry\\.yaml|mappings\\.py)"),
            Pattern.compile("ddtrace/(internal/)?settings/_(config|supported_configurations)\\.py"),
            Pattern.compile("ddtrace/llmobs/_integrations/__init__\\.py"),
            Pattern.compile("docker-compose(\\.\\w+)?\\.yml"),
            Pattern.compile("docs/(index\\.rst|integrations\\.rst|spelling_wordlist\\.txt)"),
            Pattern.compile("(lib-injection/sources/)?min_compatible_versions\\.csv"),
            Pattern.compile("riotfile\\.py"),
            Pattern.compile("supported_versions(_output)?\\.json|supported_versions_table\\.csv"),
            Pattern.compile("supported-configurations\\.json"),
            Pattern.compile("tests/contrib/config\\.py|tests/wait-for-services\\.py"),
            Pattern.compile("tests/(contrib|llmobs)/suitespec\\.yml"));

    private SharedPlaces() {}

    public static boolean contain(String path) {
        return PLACES.stream().anyMatch(place -> place.matcher(path).matches());
    }
}
