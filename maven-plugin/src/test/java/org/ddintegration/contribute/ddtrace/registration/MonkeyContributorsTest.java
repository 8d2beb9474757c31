package org.ddintegration.contribute.ddtrace.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.contribute.ddtrace.SharedFile.GREENSTALK;

import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.ddtrace.SharedFile;
import org.junit.jupiter.api.Test;

class MonkeyContributorsTest {
    private static final SharedFile MONKEY = SharedFile.of("ddtrace/_monkey.py", """
            PATCH_MODULES = {
                "avro": True,
                "kafka": True,
            }

            _MODULES_FOR_CONTRIB = {
                "futures": ("concurrent.futures.thread",),
                "kafka": ("confluent_kafka",),
            }
            """);

    @Test
    void theIntegrationIsOnByDefault() {
        assertThat(MONKEY.with(new PatchModules(), GREENSTALK)).contains("True,\n    \"greenstalk\": True,\n");
    }

    @Test
    void theIntegrationIsOffWhereTheDescriptorSaysSo() {
        assertThat(MONKEY.with(new PatchModules(), GREENSTALK + "enabled: false\n"))
                .contains("True,\n    \"greenstalk\": False,\n");
    }

    @Test
    void aModuleOfTheIntegrationsNameNeedsNoEntry() {
        assertThat(MONKEY.contribute(new ModulesForContrib(), GREENSTALK)).isEqualTo(Contribution.nothing());
    }

    @Test
    void aModuleOfAnotherNameIsATupleOnOneLine() {
        String descriptor = GREENSTALK.replace("modules: [greenstalk]", "modules: [green.stalk]");
        assertThat(MONKEY.with(new ModulesForContrib(), descriptor))
                .contains("thread\",),\n    \"greenstalk\": (\"green.stalk\",),\n    \"kafka\"");
    }

    @Test
    void severalModulesStandOneALine() {
        String descriptor = GREENSTALK.replace("modules: [greenstalk]", "modules: [greenstalk, green.stalk]");
        assertThat(MONKEY.with(new ModulesForContrib(), descriptor)).contains("""
                            "greenstalk": (
                                "greenstalk",
                                "green.stalk",
                            ),
                        """);
    }

    @Test
    void theIntegrationCanBeConfigured() {
        SharedFile config = SharedFile.of(
                "ddtrace/settings/_config.py",
                "INTEGRATION_CONFIGS = frozenset(\n    {\n        \"pyodbc\",\n        \"flask\",\n    }\n)\n");
        assertThat(config.with(new IntegrationConfigs(), GREENSTALK))
                .contains("        \"flask\",\n        \"greenstalk\",\n    }");
    }
}
