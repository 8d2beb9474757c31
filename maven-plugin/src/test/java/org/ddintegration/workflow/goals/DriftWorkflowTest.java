package org.ddintegration.workflow.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.ddintegration.ProblemException;
import org.ddintegration.source.Made;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftWorkflowTest {
    private static final String PATCH = """
            from wrapt import wrap_function_wrapper as _w

            def patch():
                _w("greenstalk", "Client.put", traced_put)
                _w("greenstalk", "Client.reserve", traced_reserve)
            """;
    private static final String OLD = """
            class Client:
                def put(self, body): ...
                def reserve(self, timeout=None): ...
            """;

    @TempDir
    private Path folder;

    private SampleWorkspace place;
    private SortedMap<String, String> untouched;

    @BeforeEach
    void writeAnIntegrationByHand() throws IOException {
        place = SampleWorkspace.beside(folder);
        write(place.target().resolve(SampleWorkspace.handlersOf("greenstalk")), PATCH);
        untouched = place.tree();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path library(String version, String text) throws IOException {
        Path library = folder.resolve("greenstalk-" + version);
        write(library.resolve("greenstalk.py"), text);
        write(library.resolve("pyproject.toml"), """
                [project]
                name = "greenstalk"
                version = "%s"
                """.formatted(version));
        return library;
    }

    private String written(String ending) throws IOException {
        return Files.readString(place.workspace().stateOf("greenstalk").resolve("drift." + ending));
    }

    @Test
    void aBreakageFailsAndIsReportedInEachForm() throws IOException {
        Path from = library("1.0", OLD);
        Path to = library("2.0", OLD.replace("def put(", "def put_job("));

        assertThatThrownBy(() -> place.drift("greenstalk", from, to))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("'greenstalk': 1 hook point is broken in the newer version");

        assertThat(place.console().lines())
                .contains(
                        "greenstalk: greenstalk 1.0 -> 2.0: 2 hook points, 1 broken",
                        "  broken    greenstalk:Client.put  is gone; perhaps it was renamed to"
                                + " greenstalk:Client.put_job");
        assertThat(written("json")).contains("\"now\": \"greenstalk:Client.put_job\"");
        assertThat(written("xml")).contains("failures=\"1\"");
        assertThat(written("html")).contains("greenstalk:Client.put_job");
        assertThat(place.descriptor("greenstalk")).doesNotExist();
        assertThat(place.tree()).isEqualTo(untouched);
    }

    @Test
    void whatIsNewBesideFailsNothing() throws IOException {
        Path from = library("1.0", OLD);
        Path to = library("2.0", OLD + "    def put_many(self, bodies): ...\n");

        place.drift("greenstalk", from, to);

        assertThat(place.console().lines())
                .contains(
                        "greenstalk: greenstalk 1.0 -> 2.0: 2 hook points, none broken",
                        "  new       greenstalk:Client.put_many  also put, beside greenstalk:Client.put");
        assertThat(written("xml")).contains("failures=\"0\"");
    }

    @Test
    void aDescriptorGoesBeforeWhatTheTargetHas() throws IOException {
        place.describe("greenstalk", "comments");
        Path from = library("1.0", OLD);

        place.drift("greenstalk", from, library("2.0", OLD.replace("reserve", "take")));

        assertThat(place.console().lines()).contains("greenstalk: greenstalk 1.0 -> 2.0: 1 hook point, none broken");
    }

    @Test
    void wheelsAreReadToo() throws IOException {
        Path from = Made.wheel(folder, "greenstalk", "1.0", "", Map.of("greenstalk/__init__.py", OLD));
        Path to = Made.wheel(folder, "greenstalk", "2.0", "", Map.of("greenstalk/__init__.py", OLD));

        place.drift("greenstalk", from, to);

        assertThat(place.console().lines()).contains("greenstalk: greenstalk 1.0 -> 2.0: 2 hook points, none broken");
    }

    @Test
    void oneVersionOfSeveralLibrariesIsRefused() throws IOException {
        write(place.target().resolve(SampleWorkspace.handlersOf("kafka")), "def patch():\n    pass\n");

        assertThatThrownBy(() -> place.drift("greenstalk,kafka", folder, folder))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("name one integration, or leave both out");
    }

    @Test
    void whatIsNoPlaceIsRefused() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> place.drift("greenstalk", nowhere, nowhere))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("there is no such directory or wheel");
    }
}
