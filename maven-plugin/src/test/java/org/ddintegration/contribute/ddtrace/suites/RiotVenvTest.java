package org.ddintegration.contribute.ddtrace.suites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.contribute.ddtrace.SharedFile.GREENSTALK;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ddintegration.contribute.ddtrace.SharedFile;
import org.junit.jupiter.api.Test;

class RiotVenvTest {
    private static final String RIOTFILE = """
            venv = Venv(
                venvs=[
                    Venv(
                        name="green",
                        pkgs={"green": latest},
                    ),
                ],
            )
            """;

    private static String riot(String descriptor) {
        return SharedFile.of("riotfile.py", RIOTFILE).with(new RiotVenv(), descriptor);
    }

    @Test
    void theEnvironmentHasThePackagesAndTheirVersions() {
        assertThat(riot(GREENSTALK + "  packages: {pytest-randomly: latest, mock: '~=4.0'}\n"))
                .endsWith("""
                                Venv(
                                    name="greenstalk",
                                    command="pytest {cmdargs} tests/contrib/greenstalk",
                                    pys=select_pys(),
                                    pkgs={
                                        "greenstalk": ["~=2.0.0", latest],
                                        "pytest-randomly": latest,
                                        "mock": "~=4.0",
                                    },
                                ),
                            ],
                        )
                        """);
    }

    @Test
    void whatBringsTheLibraryAlongIsInstalledInItsPlace() {
        assertThat(riot(GREENSTALK + "  install: 'greenstalk[all]'\n"))
                .contains("\"greenstalk[all]\": [\"~=2.0.0\", latest],")
                .doesNotContain("\"greenstalk\":");
    }

    @Test
    void furtherPackagesMayHaveSeveralVersions() {
        assertThat(riot(GREENSTALK + "  packages: {mock: ['~=4.0', latest], six: [latest]}\n"))
                .contains("\"mock\": [\"~=4.0\", latest],\n")
                .contains("\"six\": [latest],\n");
    }

    @Test
    void theMainDistributionIsAListWhereThePackagesSaySo() {
        assertThat(riot(GREENSTALK.replace("\"~=2.0.0\", latest", "latest") + "  packages: {greenstalk: [latest]}\n"))
                .containsOnlyOnce("\"greenstalk\": ")
                .contains("\"greenstalk\": [latest],\n");
    }

    @Test
    void theEnvironmentHasItsVariables() {
        assertThat(riot(GREENSTALK + "  variables: {DD_DATA_STREAMS_ENABLED: 'true', QUOTED: 'a\"b'}\n"))
                .contains("""
                                    name="greenstalk",
                                    env={
                                        "DD_DATA_STREAMS_ENABLED": "true",
                                        "QUOTED": 'a"b',
                                    },
                                    command=
                        """.stripTrailing());
    }

    @Test
    void oneVersionIsNoList() {
        assertThat(riot(GREENSTALK.replace("[\"~=2.0.0\", latest]", "[latest]")))
                .contains("\"greenstalk\": latest,");
    }

    @Test
    void aLongListOfVersionsIsBrokenAsBlackDoes() {
        String versions = IntStream.range(0, 9)
                .mapToObj(minor -> "\"~=2." + minor + ".0\", ")
                .collect(Collectors.joining("", "", "latest"));
        assertThat(riot(GREENSTALK.replace("\"~=2.0.0\", latest", versions)))
                .contains(
                        "                \"greenstalk\": [\n                    \"~=2.0.0\",\n                    \"~=2.1.0\",\n");
    }

    @Test
    void boundsOfPythonAreStatedWhereTheyAreNarrowerThanTheTargets() {
        assertThat(riot(GREENSTALK.replace(">=3.8", ">=3.9"))).contains("select_pys(min_version=\"3.9\"),");
        assertThat(riot(GREENSTALK.replace(">=3.8", "<3.11"))).contains("select_pys(max_version=\"3.10\"),");
        assertThat(riot(GREENSTALK + "  python: {min: '3.9', max: '3.10'}\n"))
                .contains("select_pys(min_version=\"3.9\", max_version=\"3.10\"),");
    }

    @Test
    void boundsThatAreStatedAreKeptThoughTheyAreTheTargetsOwn() {
        assertThat(riot(GREENSTALK + "  python: {min: '3.8', max: '3.11'}\n"))
                .contains("select_pys(min_version=\"3.8\", max_version=\"3.11\"),");
        assertThat(riot(GREENSTALK + "  python: {min: '3.7', max: '3.14'}\n")).contains("select_pys(),");
    }

    @Test
    void environmentsThatDifferByPythonAreNested() {
        String environments = """
                  packages: {pytest-randomly: latest}
                  environments:
                    - {versions: ["~=2.0.0"], python: {max: '3.9'}, packages: {setuptools: latest}}
                    - {versions: [latest], python: {min: '3.10'}}
                """;
        assertThat(riot(GREENSTALK.replace("  versions: [\"~=2.0.0\", latest]\n", "") + environments))
                .endsWith("""
                        Venv(
                            name="greenstalk",
                            command="pytest {cmdargs} tests/contrib/greenstalk",
                            pkgs={
                                "pytest-randomly": latest,
                            },
                            venvs=[
                                Venv(
                                    pys=select_pys(max_version="3.9"),
                                    pkgs={
                                        "greenstalk": "~=2.0.0",
                                        "setuptools": latest,
                                    },
                                ),
                                Venv(
                                    pys=select_pys(min_version="3.10"),
                                    pkgs={
                                        "greenstalk": latest,
                                    },
                                ),
                            ],
                        ),
                    ],
                )
                """);
    }

    @Test
    void environmentsHaveThePythonsOfAllUnlessTheyStateTheirOwn() {
        String environments = """
                  python: {min: '3.9'}
                  environments:
                    - {versions: ["~=2.0.0"], python: {max: '3.9'}, variables: {A: b}}
                    - {versions: [latest]}
                """;
        assertThat(riot(GREENSTALK.replace("  versions: [\"~=2.0.0\", latest]\n", "") + environments))
                .contains("tests/contrib/greenstalk\",\n            pys=select_pys(min_version=\"3.9\"),\n")
                .contains(
                        "env={\n                        \"A\": \"b\",\n                    },\n                    pys=select_pys(max_version=\"3.9\"),\n")
                .contains(
                        "                Venv(\n                    pkgs={\n                        \"greenstalk\": latest,\n");
    }
}
