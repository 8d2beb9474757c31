package org.ddintegration.descriptor.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Examples;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptorReaderTest {
    private static final String LEAST = """
            name: pheanstalk
            library: {distributions: [Pheanstalk-Client], versions: ">=2.1.3,<3"}
            hooks:
              - target: pheanstalk:connect
              - target: pheanstalk.aio:SMTPClient.put
              - target: pheanstalk.sync:Queue.put
                handler: traced_queue_put
              - target: pheanstalk.sync:Tube.put
                kind: coroutine
            """;

    @Test
    void fillsInWhatIsLeftOut() {
        Descriptor descriptor = Examples.read("pheanstalk.yaml", LEAST);

        assertThat(descriptor.about().title()).isEqualTo("pheanstalk");
        assertThat(descriptor.about().description()).isEqualTo("Traces calls made with pheanstalk.");
        assertThat(descriptor.about().category()).isEqualTo(Category.OTHER);
        assertThat(descriptor.configuration().enabled()).isTrue();
        assertThat(descriptor.tracing().handlers()).isEqualTo(HandlerMode.COMMENTS);
        assertThat(descriptor.configuration().settings()).isEmpty();
        assertThat(descriptor.library())
                .isEqualTo(new Library(
                        List.of("Pheanstalk-Client"),
                        List.of("pheanstalk_client"),
                        Optional.empty(),
                        ">=2.1.3,<3",
                        ""));
        assertThat(descriptor.testing().matrix().versions()).containsExactly("~=2.1.0", "latest");
        assertThat(descriptor.testing().matrix().packages()).containsOnlyKeys("pytest-asyncio", "pytest-randomly");
    }

    @Test
    void namesWhatAHookLeavesOutAfterItsFunction() {
        List<Hook> hooks = Examples.read("pheanstalk.yaml", LEAST).tracing().hooks();

        assertThat(hooks)
                .extracting(Hook::handler)
                .containsExactly("traced_connect", "traced_smtp_client_put", "traced_queue_put", "traced_tube_put");
        assertThat(hooks)
                .extracting(Hook::operation)
                .containsExactly("pheanstalk.connect", "pheanstalk.put", "pheanstalk.put", "pheanstalk.put");
        assertThat(hooks)
                .extracting(Hook::kind)
                .containsExactly(
                        CallableKind.FUNCTION, CallableKind.METHOD, CallableKind.METHOD, CallableKind.COROUTINE);
        assertThat(hooks).allSatisfy(hook -> assertThat(hook.via()).containsExactly(hook.target()));
    }

    @Test
    void takesDistributionsFromModules() {
        String text = LEAST.replace("distributions: [Pheanstalk-Client]", "modules: [phean_stalk.client]");

        assertThat(Examples.read("pheanstalk.yaml", text).library().distributions())
                .containsExactly("phean-stalk");
    }

    @Test
    void takesNoDistributionForWhatPythonBringsAlong() {
        String text = LEAST.replace("distributions: [Pheanstalk-Client]", "distributions: [], modules: [phean_stalk]");

        Descriptor standard = Examples.read("pheanstalk.yaml", text);

        assertThat(standard.library().isStandard()).isTrue();
        assertThat(standard.testing().matrix().versions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pheanstalk.yaml", "pheanstalk.xml"})
    void writesAndReadsWhatPythonBringsAlong(String file) {
        Descriptor standard = Examples.read(
                "pheanstalk.yaml",
                LEAST.replace("distributions: [Pheanstalk-Client]", "distributions: [], modules: [phean_stalk]"));

        assertThat(Examples.read(file, DescriptorWriter.write(file, standard))).isEqualTo(standard);
    }

    @Test
    void refusesALibraryWithoutDistributionsAndModules() {
        String text = LEAST.replace("distributions: [Pheanstalk-Client]", "distributions: []");

        assertThatThrownBy(() -> Examples.read("pheanstalk.yaml", text))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("a library must have distributions, modules or both");
    }

    @Test
    void takesTheNameOfAFileOfWindowsForTheIntegrations() {
        assertThat(Examples.read("C:\\work\\integrations\\pheanstalk.yaml", LEAST)
                        .name())
                .isEqualTo("pheanstalk");
    }

    @Test
    void readsAFileThatBeginsWithAByteOrderMark() {
        assertThat(Examples.read("pheanstalk.yaml", "\ufeff" + LEAST))
                .isEqualTo(Examples.read("pheanstalk.yaml", LEAST));
    }

    @Test
    void readsAFileOfAnyLineEnd(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("pheanstalk.yaml");
        Files.writeString(file, LEAST.replace("\n", "\r\n"));

        assertThat(DescriptorReader.read(file)).isEqualTo(Examples.read("pheanstalk.yaml", LEAST));
    }

    @Test
    void refusesAFileThatIsNotThere(@TempDir Path folder) {
        Path file = folder.resolve("gone.yaml");

        assertThatThrownBy(() -> DescriptorReader.read(file))
                .isInstanceOf(ProblemException.class)
                .hasMessage(file + ": there is no such file; check the path");
    }

    @Test
    void refusesAFileOfAnotherEncoding() {
        byte[] latin = LEAST.replace("pheanstalk", "pheanst\u00e4lk").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> DescriptorReader.read("pheanstalk.yaml", latin))
                .hasMessage("pheanstalk.yaml: must be encoded in UTF-8; save it as UTF-8");
    }
}
