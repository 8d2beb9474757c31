package org.ddintegration.contribute.ddtrace.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.contribute.ddtrace.SharedFile.GREENSTALK;

import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.ddtrace.SharedFile;
import org.junit.jupiter.api.Test;

class RegistryContributorsTest {
    private static final SharedFile REGISTRY = SharedFile.of("scripts/integration_registry/registry.yaml", """
            integrations:
            - integration_name: flask
              is_external_package: true

            - integration_name: kafka
              is_external_package: true
            """);

    @Test
    void theItemHasTheTestedVersionsWithThreeParts() {
        assertThat(REGISTRY.tested("2.0.3", "2.1").with(new RegistryItem(), GREENSTALK))
                .isEqualTo("""
                        integrations:
                        - integration_name: flask
                          is_external_package: true

                        - integration_name: greenstalk
                          is_external_package: true
                          is_tested: true
                          dependency_names:
                          - greenstalk
                          tested_versions_by_dependency:
                            greenstalk:
                              min: 2.0.3
                              max: 2.1.0

                        - integration_name: kafka
                          is_external_package: true
                        """);
    }

    @Test
    void theLowestVersionStandsForThoseThatAreNotKnown() {
        assertThat(REGISTRY.with(new RegistryItem(), GREENSTALK)).contains("min: 2.0.0\n      max: 2.0.0\n");
    }

    @Test
    void anItemWithoutAnyVersionIsLeftToDo() {
        String descriptor = GREENSTALK.replace(">=2.0.0", "*").replace("\"~=2.0.0\", ", "");
        assertThat(REGISTRY.contribute(new RegistryItem(), descriptor)).isInstanceOf(Contribution.ByHand.class);
    }

    @Test
    void distributionsAreSortedAndSafe() {
        String descriptor = GREENSTALK.replace("[greenstalk]\n  modules", "[stalk, 'null']\n  modules");
        assertThat(REGISTRY.with(new RegistryItem(), descriptor))
                .contains("dependency_names:\n  - 'null'\n  - stalk\n")
                .contains("    'null':\n");
    }

    @Test
    void aDistributionWithAHyphenOrADotIsMapped() {
        SharedFile mappings = SharedFile.of(
                "scripts/integration_registry/mappings.py",
                "DEPENDENCY_TO_INTEGRATION_MAPPING_SPECIAL_CASES = {\n    \"boto3\": \"botocore\",\n}\n");
        String descriptor =
                GREENSTALK.replace("[greenstalk]\n  modules", "[Green-Stalk, green.stalk, stalk]\n  modules");
        assertThat(mappings.with(new RegistryMapping(), descriptor))
                .contains("    \"green-stalk\": \"greenstalk\",\n")
                .contains("    \"green.stalk\": \"greenstalk\",\n")
                .doesNotContain("\"stalk\"");
        assertThat(mappings.contribute(new RegistryMapping(), GREENSTALK)).isEqualTo(Contribution.nothing());
    }

    @Test
    void aDistributionThatLeadsToAnotherIntegrationIsLeftToIt() {
        SharedFile mappings = SharedFile.of(
                "scripts/integration_registry/mappings.py",
                "DEPENDENCY_TO_INTEGRATION_MAPPING_SPECIAL_CASES = {\n    \"green-stalk\": \"stalks\",\n}\n");
        String descriptor = GREENSTALK.replace("[greenstalk]\n  modules", "[Green-Stalk]\n  modules");
        assertThat(mappings.contribute(new RegistryMapping(), descriptor)).isEqualTo(Contribution.nothing());
    }

    @Test
    void whatTheRegistryGivesIsNotMissingInTheMapping() {
        String descriptor = GREENSTALK.replace("[greenstalk]\n  modules", "[Green-Stalk]\n  modules");
        String mappings = "DEPENDENCY_TO_INTEGRATION_MAPPING_SPECIAL_CASES = {\n    \"boto3\": \"botocore\",\n}\n";
        SharedFile registered = SharedFile.of("scripts/integration_registry/mappings.py", mappings)
                .beside(REGISTRY.path(), """
                        integrations:
                        - integration_name: greenstalk
                          dependency_names:
                          - green-stalk
                        """);
        String kept = descriptor + "handlers: kept\n";

        assertThat(registered.with(new RegistryMapping(), kept)).isEqualTo(mappings);
        assertThat(registered.with(new RegistryMapping(), descriptor)).contains("\"green-stalk\": \"greenstalk\"");
        assertThat(SharedFile.of("scripts/integration_registry/mappings.py", mappings)
                        .with(new RegistryMapping(), kept))
                .contains("\"green-stalk\": \"greenstalk\"");
    }

    @Test
    void anItemOfOneWrittenByHandNeedsNoVersions() {
        String descriptor = GREENSTALK.replace(">=2.0.0", "*").replace("\"~=2.0.0\", ", "") + "handlers: kept\n";
        SharedFile registered = SharedFile.of(REGISTRY.path(), """
                integrations:
                - integration_name: greenstalk
                  dependency_names:
                  - greenstalk
                """);

        assertThat(registered.contribute(new RegistryItem(), descriptor)).isInstanceOf(Contribution.Entries.class);
        assertThat(REGISTRY.contribute(new RegistryItem(), descriptor)).isInstanceOf(Contribution.ByHand.class);
    }
}
