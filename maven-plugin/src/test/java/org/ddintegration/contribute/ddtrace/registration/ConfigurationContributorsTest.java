package org.ddintegration.contribute.ddtrace.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.contribute.ddtrace.SharedFile.GREENSTALK;

import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.ddtrace.SharedFile;
import org.ddintegration.target.Feature;
import org.junit.jupiter.api.Test;

class ConfigurationContributorsTest {
    private static final String REGISTRY = """
            {
              "version": "2",
              "supportedConfigurations": {
                "DD_FLASK_SERVICE": [
                  {
                    "implementation": "A"
                  }
                ],
                "DD_TRACE_KAFKA_ENABLED": [
                  {
                    "implementation": "A"
                  }
                ]
              }
            }
            """;

    private static String registry(String descriptor) {
        return SharedFile.of("supported-configurations.json", REGISTRY).with(new SupportedConfigurations(), descriptor);
    }

    @Test
    void theServiceAndItsAliasAreRegistered() {
        assertThat(registry(GREENSTALK)).contains("""
                            "DD_GREENSTALK_SERVICE": [
                              {
                                "implementation": "A",
                                "type": "string",
                                "default": null,
                                "aliases": [
                                  "DD_GREENSTALK_SERVICE_NAME"
                                ]
                              }
                            ],
                        """);
    }

    @Test
    void furtherVariablesAreRegistered() {
        assertThat(registry(GREENSTALK + "variables: [{name: _DD_QUEUES, type: array, default: 'a,b'}]\n"))
                .contains("""
                            "_DD_QUEUES": [
                              {
                                "implementation": "A",
                                "type": "array",
                                "default": "a,b",
                                "internal": true
                              }
                            ]
                        """.stripTrailing());
    }

    @Test
    void whetherTheIntegrationIsOnIsRegistered() {
        assertThat(registry(GREENSTALK + "enabled: false\n")).contains("""
                            "DD_TRACE_GREENSTALK_ENABLED": [
                              {
                                "implementation": "A",
                                "type": "boolean",
                                "default": "false"
                              }
                            ],
                            "DD_TRACE_KAFKA_ENABLED": [
                        """);
    }

    @Test
    void settingsAreRegisteredWithTheirTypesAndDefaults() {
        String descriptor = GREENSTALK + "config: {distributed_tracing: true, length: 7, share: 0.5, mode: 'a\"b'}\n";
        assertThat(registry(descriptor))
                .containsSubsequence(
                        "DD_GREENSTALK_DISTRIBUTED_TRACING", "\"type\": \"boolean\"", "\"default\": \"true\"")
                .containsSubsequence("DD_GREENSTALK_LENGTH", "\"type\": \"int\"", "\"default\": \"7\"")
                .containsSubsequence("DD_GREENSTALK_MODE", "\"type\": \"string\"", "\"default\": \"a\\\"b\"")
                .containsSubsequence("DD_GREENSTALK_SHARE", "\"type\": \"decimal\"", "\"default\": \"0.5\"");
    }

    private static final String MODULE = """
            SUPPORTED_CONFIGURATIONS: frozenset[str] = frozenset(
                {
                    "DD_FLASK_SERVICE",
                    "DD_TRACE_KAFKA_ENABLED",
                }
            )


            CONFIGURATION_ALIASES: dict[str, list[str]] = {
                "DD_FLASK_SERVICE": ["DD_FLASK_SERVICE_NAME"],
            }
            """;

    @Test
    void theGeneratedModuleIsWhatTheScriptMakes() {
        assertThat(SharedFile.of("m.py", MODULE).with(new SupportedConfigurationsModule(), GREENSTALK))
                .isEqualTo("""
                        SUPPORTED_CONFIGURATIONS: frozenset[str] = frozenset(
                            {
                                "DD_FLASK_SERVICE",
                                "DD_GREENSTALK_SERVICE",
                                "DD_TRACE_GREENSTALK_ENABLED",
                                "DD_TRACE_KAFKA_ENABLED",
                            }
                        )


                        CONFIGURATION_ALIASES: dict[str, list[str]] = {
                            "DD_FLASK_SERVICE": ["DD_FLASK_SERVICE_NAME"],
                            "DD_GREENSTALK_SERVICE": ["DD_GREENSTALK_SERVICE_NAME"],
                        }
                        """);
    }

    @Test
    void aLongListOfAliasesIsBrokenAsTheScriptDoes() {
        String name = "g".repeat(48);
        String upper = "G".repeat(48);
        assertThat(SharedFile.of("m.py", MODULE)
                        .with(
                                new SupportedConfigurationsModule(),
                                GREENSTALK.replace("name: greenstalk", "name: " + name)))
                .contains("    \"DD_" + upper + "_SERVICE\": [\n        \"DD_" + upper + "_SERVICE_NAME\",\n    ],\n");
    }

    private static final SharedFile OWNERS = SharedFile.of(".github/CODEOWNERS", """
            tests/contrib/              @DataDog/apm-core-python
            ddtrace/contrib/internal/openai  @DataDog/ml-observability
            tests/contrib/openai             @DataDog/ml-observability
            """, Feature.DOCS_IN_CONTRIB_MODULE);

    @Test
    void theOwnerOwnsCodeDocumentationTestsAndSnapshots() {
        assertThat(OWNERS.with(new CodeOwners(), GREENSTALK + "owner: '@DataDog/apm-idm-python'\n"))
                .endsWith("""
                        ddtrace/contrib/internal/greenstalk @DataDog/apm-idm-python
                        ddtrace/contrib/_greenstalk.py      @DataDog/apm-idm-python
                        tests/contrib/greenstalk            @DataDog/apm-idm-python
                        tests/snapshots/tests.contrib.greenstalk.* @DataDog/apm-idm-python
                        """);
    }

    @Test
    void languageModelsHaveAnOwnerOfTheirOwn() {
        assertThat(OWNERS.with(new CodeOwners(), GREENSTALK + "category: llm\n"))
                .contains(
                        "internal/openai  @DataDog/ml-observability\nddtrace/contrib/internal/greenstalk @DataDog/ml");
    }

    @Test
    void othersAreOwnedByThoseOfEveryIntegration() {
        assertThat(OWNERS.contribute(new CodeOwners(), GREENSTALK)).isEqualTo(Contribution.nothing());
    }
}
