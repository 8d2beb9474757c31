package org.ddintegration.contribute.ddtrace.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.contribute.ddtrace.SharedFile.GREENSTALK;

import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.ddtrace.SharedFile;
import org.junit.jupiter.api.Test;

class VersionContributorsTest {
    private static final String PINNED = GREENSTALK.replace("latest", "\"~=2.1.0\"");
    private static final String TWO =
            GREENSTALK.replace("[greenstalk]\n  modules", "[greenstalk, green.stalk]\n  modules");

    private static String table(String text, String descriptor) {
        return SharedFile.of(SupportedVersionsTable.PATH, text)
                .tested("2.0.3", "2.1")
                .with(new SupportedVersionsTable(), descriptor);
    }

    @Test
    void theTableHasARowForEachIntegration() {
        String text = "integration,minimum,max,auto\r\nflask *,1.0,2.0,True\r\nredis,1.0,2.0,False\r\n";
        assertThat(table(text, GREENSTALK)).contains("True\r\ngreenstalk,2.0.3,2.1,True\r\nredis");
        assertThat(table(text, GREENSTALK + "enabled: false\n")).contains("\ngreenstalk,2.0.3,2.1,False\r\n");
        assertThat(table(text, PINNED)).contains("\ngreenstalk *,2.0.3,2.1,True\r\n");
    }

    @Test
    void theScriptTakesTheOnlyVersionOfAnEnvironmentForTheLatest() {
        String text = "integration,minimum,max,auto\nflask *,1.0,2.0,True\n";
        assertThat(table(text, GREENSTALK.replace(", latest", ""))).contains("\ngreenstalk,2.0.3,2.1,True\n");
        String environments = "  environments: [{versions: ['~=2.0.0', '~=2.1.0']}, {versions: ['%s', '~=2.3.0']}]\n";
        String nested = GREENSTALK.replace("  versions: [\"~=2.0.0\", latest]\n", "") + environments;
        assertThat(table(text, nested.formatted("~=2.2.0"))).contains("\ngreenstalk *,");
        assertThat(table(text, nested.formatted("latest"))).contains("\ngreenstalk,");
    }

    @Test
    void theTableHasARowForEachDependencyWhereItListsThem() {
        String text = "dependency,integration,minimum,max,auto\r\naa,redis,1.0,2.0,False\r\n";
        assertThat(table(text, TWO))
                .contains(
                        "auto\r\ngreen.stalk,greenstalk,2.0.3,2.1,True\r\ngreenstalk,greenstalk,2.0.3,2.1,True\r\naa,");
    }

    @Test
    void theOutputHasAnObjectForEachIntegrationOrDependency() {
        String old = "[\n    {\n        \"integration\": \"flask\"\n    }\n]";
        assertThat(SharedFile.of(SupportedVersionsOutput.PATH, old)
                        .tested("2.0.3", "2.1")
                        .with(new SupportedVersionsOutput(), PINNED))
                .isEqualTo("""
                        [
                            {
                                "integration": "flask"
                            },
                            {
                                "integration": "greenstalk",
                                "minimum_tracer_supported": "2.0.3",
                                "max_tracer_supported": "2.1",
                                "pinned": "true",
                                "auto-instrumented": true
                            }
                        ]""");
        String now = old.replace("{\n", "{\n        \"dependency\": \"flask\",\n");
        assertThat(SharedFile.of(SupportedVersionsOutput.PATH, now).with(new SupportedVersionsOutput(), TWO))
                .contains("\"dependency\": \"green.stalk\",\n        \"integration\": \"greenstalk\",\n")
                .contains("\"dependency\": \"greenstalk\",\n        \"integration\": \"greenstalk\",\n");
    }

    @Test
    void theNewestFormHasTheVersionsForEachPython() {
        SharedFile file = SharedFile.of(
                        "supported_versions.json",
                        "[\n    {\n        \"dependency\": \"flask\",\n        \"integration\": \"flask\"\n    }\n]\n")
                .tested("2.0.3", "2.1");
        assertThat(file.with(new SupportedVersionsJson(), TWO.replace(">=3.8", ">=3.11")))
                .endsWith("""
                            },
                            {
                                "dependency": "greenstalk",
                                "aliases": [
                                    "green.stalk"
                                ],
                                "integration": "greenstalk",
                                "auto-instrumented": true,
                                "python_versions": {
                                    "3.11": {
                                        "minimum_package_version": "2.0.3",
                                        "maximum_package_version": "2.1",
                                        "tested_versions": [
                                            "2.0.3",
                                            "2.1"
                                        ]
                                    }
                                }
                            }
                        ]
                        """);
    }

    @Test
    void nothingIsStatedOfVersionsThatAreNotKnown() {
        String descriptor = GREENSTALK.replace(">=2.0.0", "*").replace("\"~=2.0.0\", ", "");
        SharedFile file = SharedFile.of(SupportedVersionsTable.PATH, "integration,a\nb,c\n");
        assertThat(file.contribute(new SupportedVersionsTable(), descriptor)).isEqualTo(Contribution.nothing());
        assertThat(file.contribute(new SupportedVersionsOutput(), descriptor)).isEqualTo(Contribution.nothing());
        assertThat(file.contribute(new SupportedVersionsJson(), descriptor)).isEqualTo(Contribution.nothing());
    }

    private static String lowest(String descriptor) {
        return SharedFile.of("min_compatible_versions.csv", "Generated\npkg_name,min_version\nFlask,~=1.0\nmock,0\n")
                .beside("scripts/min_compatible_versions.py", "IGNORED = {\n    \"pytest-randomly\",\n}\n")
                .with(new MinCompatibleVersions(), descriptor);
    }

    @Test
    void theLowestVersionIsTheFirstSpecifier() {
        assertThat(lowest(GREENSTALK))
                .isEqualTo("Generated\npkg_name,min_version\nFlask,~=1.0\ngreenstalk,~=2.0.0\nmock,0\n");
        assertThat(lowest(GREENSTALK.replace("\"~=2.0.0\", ", ""))).contains("\ngreenstalk,0\n");
        assertThat(lowest(GREENSTALK.replace("~=2.0.0", "!=2.1,>=2.0,<3"))).contains("\ngreenstalk,>=2.0\n");
    }

    @Test
    void furtherPackagesHaveARowUnlessTheyHaveOneOrTheScriptIgnoresThem() {
        assertThat(lowest(GREENSTALK + "  packages: {pytest-randomly: latest, mock: '>=9', vcrpy: '==7.0.0'}\n"))
                .endsWith("\ngreenstalk,~=2.0.0\nmock,0\nvcrpy,==7.0.0\n");
    }
}
