package org.ddintegration.verify.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.descriptor.file.DescriptorPlaces;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntegrationHooksTest {
    @TempDir
    Path folder;

    private IntegrationHooks hooks;

    @BeforeEach
    void read() throws IOException {
        Path file = Files.writeString(folder.resolve("acme.yaml"), """
                name: acme
                library:
                  distributions: [acme]
                hooks:
                  - target: acme:Client.send
                    handler: traced_send
                  - target: acme:Client
                    kind: class
                    handler: traced_client
                """);
        DescriptorPlaces places = DescriptorPlaces.of(file);
        hooks = new IntegrationHooks(DescriptorReader.read(file), new DescriptorPlaces("acme.yaml", places.hooks()));
    }

    @Test
    void traceAFailureBackToTheHookWhoseHandlerItNames() {
        assertThat(hooks.remedy("E  assert traced_send(wrapped) is RESULT"))
                .isEqualTo(
                        "ddtrace/contrib/internal/acme/patch.py; descriptor: hooks[0] (acme:Client.send) at acme.yaml:5:13");
    }

    @Test
    void traceAMissingAttributeBackToItsHook() {
        assertThat(hooks.remedy("AttributeError: type object 'Client' has no attribute 'send'"))
                .contains("hooks[0] (acme:Client.send)");
    }

    @Test
    void takeNoNoticeOfFailuresThatAreExpected() {
        assertThat(hooks.remedy("XFAIL test_acme.py::test_returns[traced_send] - traced_send of acme/patch.py"))
                .endsWith("descriptor: hooks, library.versions");
    }

    @Test
    void tellTheSmokeRunWhereAClassIsWrapped() {
        assertThat(hooks.json())
                .contains(
                        "{\"key\":\"hooks[0] at acme.yaml:5:13\",\"module\":\"acme\",\"qualname\":\"Client.send\",\"conditional\":false}")
                .contains(
                        "{\"key\":\"hooks[1] at acme.yaml:7:13\",\"module\":\"acme\",\"qualname\":\"Client.__init__\",\"conditional\":false}");
    }
}
