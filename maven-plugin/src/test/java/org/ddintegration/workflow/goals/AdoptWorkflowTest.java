package org.ddintegration.workflow.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.HandlerMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptWorkflowTest {
    private static final String PATCH = """
            from wrapt import wrap_function_wrapper as _w

            def patch():
                _w("greenstalk", "Client.put", traced_put)
            """;

    private SampleWorkspace place;
    private SortedMap<String, String> untouched;

    @BeforeEach
    void writeAnIntegrationByHand(@TempDir Path folder) throws IOException {
        place = SampleWorkspace.beside(folder);
        write(SampleWorkspace.handlersOf("greenstalk"), PATCH);
        register("\"greenstalk\": \"by hand\"");
        untouched = place.tree();
    }

    private void write(String path, String text) throws IOException {
        Path file = place.target().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void register(String member) throws IOException {
        write(SampleWorkspace.REGISTRY, """
                {
                  "integrations": {
                    "aioredis": "aioredis",
                    %s
                  }
                }
                """.formatted(member));
    }

    @Test
    void writesADescriptorAndChangesNothingInTheTarget() throws IOException {
        place.adopt("greenstalk");

        assertThat(place.descriptor("greenstalk"))
                .content()
                .contains("handlers: kept\n", "  - target: greenstalk:Client.put\n", "    handler: traced_put\n");
        assertThat(place.tree()).isEqualTo(untouched);
    }

    @Test
    void theTargetIsWhatTheDescriptorSaysThen() throws IOException {
        place.adopt("greenstalk");

        place.check(place.request("greenstalk"));
        place.integrate(place.request("greenstalk"));

        assertThat(place.tree()).isEqualTo(untouched);
    }

    @Test
    void whatTheDescriptorSaysAnewChangesNoEntryThatStands() throws IOException {
        place.adopt("greenstalk");
        Path descriptor = place.descriptor("greenstalk");
        Files.writeString(descriptor, Files.readString(descriptor).replace("title: greenstalk", "title: Green Stalk"));

        place.integrate(place.request("greenstalk"));

        assertThat(place.tree()).isEqualTo(untouched);
    }

    @Test
    void aMissingEntryIsNamedAndPutIn() throws IOException {
        register("\"other\": \"by hand\"");
        place.adopt("greenstalk");

        assertThatThrownBy(() -> place.check(place.request("greenstalk"))).isInstanceOf(ProblemException.class);
        assertThat(place.console().lines())
                .anyMatch(line -> line.contains("registry.json") && line.endsWith("missing"));

        place.integrate(place.request("greenstalk"));
        place.check(place.request("greenstalk"));
        assertThat(place.tree().get(SampleWorkspace.REGISTRY)).contains("\"greenstalk\": \"greenstalk\"");
        assertThat(place.tree()).containsEntry(SampleWorkspace.handlersOf("greenstalk"), PATCH);
    }

    @Test
    void removalTakesEntriesOutAndLeavesHandWrittenFiles() throws IOException {
        place.adopt("greenstalk");

        place.remove("greenstalk");

        assertThat(place.tree().get(SampleWorkspace.REGISTRY)).doesNotContain("greenstalk");
        assertThat(place.tree()).containsEntry(SampleWorkspace.handlersOf("greenstalk"), PATCH);
    }

    @Test
    void aDryRemovalChangesNothing() throws IOException {
        place.adopt("greenstalk");

        place.remove(place.dry("greenstalk"));

        assertThat(place.tree()).isEqualTo(untouched);
    }

    @Test
    void itsHandlersAreWrittenByNoRun() {
        place.adopt("greenstalk");

        assertThatThrownBy(() ->
                        place.integrate(place.request("greenstalk").withHandlers(Optional.of(HandlerMode.FILLED))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("were written by hand, and stay");
    }

    @Test
    void aDescriptorThatIsThereStays() throws IOException {
        place.describe("greenstalk", "comments");
        String before = Files.readString(place.descriptor("greenstalk"));

        assertThatThrownBy(() -> place.adopt("greenstalk"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("it has a descriptor already");
        assertThat(place.descriptor("greenstalk")).hasContent(before);
    }

    @Test
    void ofAllThoseThatCannotBeReadAreNamed() throws IOException {
        write(SampleWorkspace.handlersOf("kafka"), "def patch():\n    pass\n");

        place.adopt("*");

        assertThat(place.descriptor("greenstalk")).exists();
        assertThat(place.descriptor("kafka")).doesNotExist();
        assertThat(place.console().lines()).anyMatch(line -> line.contains("'kafka': it wraps nothing"));
    }
}
