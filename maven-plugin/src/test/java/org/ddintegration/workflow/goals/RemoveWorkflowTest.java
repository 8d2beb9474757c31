package org.ddintegration.workflow.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.Workbench;
import org.ddintegration.workflow.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoveWorkflowTest {
    private SampleWorkspace place;
    private SortedMap<String, String> untouched;

    @BeforeEach
    void writeTwoIntegrations(@TempDir Path folder) throws IOException {
        place = SampleWorkspace.beside(folder)
                .describe("greenstalk", "comments")
                .describe("valkey", "comments");
        untouched = place.tree();
        place.integrate(place.request("greenstalk,valkey"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"greenstalk,valkey", "*", "valkey,greenstalk,valkey"})
    void leavesTheTargetAsItWas(String names) throws IOException {
        place.remove(names);

        assertThat(place.tree()).isEqualTo(untouched);
    }

    @Test
    void leavesTheTargetAsItWasWhereOneGoesAfterTheOther() throws IOException {
        place.remove("valkey");
        assertThat(place.tree()).containsKey(SampleWorkspace.handlersOf("greenstalk"));

        place.remove("greenstalk");
        assertThat(place.tree()).isEqualTo(untouched);
    }

    @Test
    void needsNeitherDescriptorNorScan() throws IOException {
        forgetLibrary();
        Files.delete(place.descriptor("greenstalk"));
        Files.delete(place.descriptor("valkey"));

        place.remove("greenstalk,valkey");

        assertThat(place.tree()).isEqualTo(untouched);
    }

    @Test
    void readsNoDescriptorEvenWhereItIsBroken() throws IOException {
        forgetLibrary();
        Files.writeString(place.descriptor("greenstalk"), "name: [\n");

        place.remove("greenstalk,valkey");

        assertThat(place.tree()).isEqualTo(untouched);
        assertThat(place.descriptor("greenstalk")).hasContent("name: [");
    }

    @Test
    void takesOutWhatWasWrittenEvenWhereTheDescriptorSaysOtherwiseByNow() throws IOException {
        Files.writeString(
                place.descriptor("greenstalk"),
                Files.readString(place.descriptor("greenstalk")) + "title: Beanstalk\nhandlers: filled\n");

        place.remove("greenstalk,valkey");

        assertThat(place.tree()).isEqualTo(untouched);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grenstalk         | 'grenstalk'
            greenstalks       | 'greenstalks'
            greenstalk,valky  | 'valky'
            """)
    void aNameOfWhichNothingWasWrittenFailsAndNamesTheNearest(String names, String missing) throws IOException {
        SortedMap<String, String> before = place.tree();
        SortedMap<String, String> state = Workbench.tree(place.workspace().root());

        assertThatThrownBy(() -> place.remove(names))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("name: '" + missing + "': no integration of that name was written from this"
                        + " workspace, so there is nothing to remove; name one of greenstalk, valkey; did you mean "
                        + (missing.startsWith("v") ? "valkey?" : "greenstalk?"));

        assertThat(place.tree()).isEqualTo(before);
        assertThat(Workbench.tree(place.workspace().root())).isEqualTo(state);
    }

    @Test
    void aSecondTimeThereIsNothingToRemove() {
        place.remove("greenstalk");

        assertThatThrownBy(() -> place.remove("greenstalk"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("there is nothing to remove; if the target has it all the same, run mvn"
                        + " dd:integration -Dname=greenstalk first, which takes over what is there");
    }

    @Test
    void aStarFailsWhereNothingWasWritten(@TempDir Path folder) throws IOException {
        SampleWorkspace other = SampleWorkspace.beside(folder).describe("greenstalk", "comments");

        assertThatThrownBy(() -> other.remove("*"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no integration was written from this workspace, so there is nothing to remove");
    }

    @Test
    void failsAndRemembersAllWhereTheTargetHasNothingOfIt() throws IOException {
        Files.delete(place.target().resolve(SampleWorkspace.handlersOf("greenstalk")));
        Files.writeString(place.target().resolve(SampleWorkspace.REGISTRY), untouched.get(SampleWorkspace.REGISTRY));
        SortedMap<String, String> state = Workbench.tree(place.workspace().root());

        assertThatThrownBy(() -> place.remove("greenstalk"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("'greenstalk': nothing that was written for it stands in this target, so there is"
                        + " nothing to remove; check out the branch that it was written to");

        assertThat(Workbench.tree(place.workspace().root())).isEqualTo(state);
    }

    @Test
    void makesNoCopyOfTheTargetOnlyToFindNothingInIt() {
        assertThatThrownBy(() ->
                        place.remove(Request.of(Optional.of("greenstalk")).withTarget(Optional.of("ddtrace==4.6.0"))))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("dd.target: 'ddtrace==4.6.0': the workspace has no such managed copy");
    }

    @Test
    void whatWasEditedByHandStaysUnlessItIsForced() throws IOException {
        Path handlers = place.target().resolve(SampleWorkspace.handlersOf("greenstalk"));
        Path registry = place.target().resolve(SampleWorkspace.REGISTRY);
        Files.writeString(handlers, "# by hand\n");
        Files.writeString(registry, Files.readString(registry).replace("\": \"greenstalk\"", "\": \"by hand\""));

        place.remove("greenstalk,valkey");
        assertThat(handlers).hasContent("# by hand");
        assertThat(registry).content().contains("by hand").doesNotContain("valkey");
        assertThat(place.console().lines())
                .containsSubsequence(
                        "keep      " + SampleWorkspace.handlersOf("greenstalk"),
                        "          edited by hand; no longer generated; -Ddd.force takes it out too");

        place.remove(place.forced("greenstalk"));
        assertThat(place.tree()).isEqualTo(untouched);
        assertThat(place.workspace()
                        .stateOf("greenstalk")
                        .resolve("backup")
                        .resolve(SampleWorkspace.handlersOf("greenstalk")))
                .hasContent("# by hand");
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        SortedMap<String, String> before = place.tree();

        place.remove(place.dry("greenstalk"));

        assertThat(place.tree()).isEqualTo(before);
        assertThat(place.console().lines()).contains("--- a/" + SampleWorkspace.handlersOf("greenstalk"));
    }

    @Test
    void forgetsAllButWhatWasSavedOnceTheDescriptorIsGone() throws IOException {
        Path saved = place.workspace().stateOf("greenstalk").resolve("backup/notes.txt");
        Files.createDirectories(saved.getParent());
        Files.writeString(saved, "mine\n");
        Files.delete(place.descriptor("greenstalk"));
        Files.delete(place.descriptor("valkey"));

        place.remove("greenstalk,valkey");

        assertThat(Workbench.tree(place.workspace().state()).keySet())
                .isSubsetOf("", "lock", "greenstalk", "greenstalk/backup", "greenstalk/backup/notes.txt")
                .contains("greenstalk/backup/notes.txt");
    }

    @Test
    void keepsTheDescriptorAndWhatTheScanFoundForTheNextTime() {
        place.remove("greenstalk");

        assertThat(place.descriptor("greenstalk")).exists();
        assertThat(place.workspace().scanOf("greenstalk")).exists();
        assertThat(place.console().lines())
                .contains(
                        "integrations/greenstalk.yaml stays: mvn dd:integration -Dname=greenstalk writes the integration"
                                + " again");
    }

    @Test
    void worksFromABaselineOfAnEarlierVersionWithoutItsDescriptor() throws IOException {
        Path baseline;
        try (var files = Files.list(place.workspace().stateOf("valkey").resolve("baseline"))) {
            baseline = files.findFirst().orElseThrow();
        }
        String text = Files.readString(baseline);
        Files.writeString(baseline, text.replaceAll("\"descriptor\": \".*\"", "\"descriptor\": \"sha256:0\""));

        place.remove("valkey");

        assertThat(place.tree()).doesNotContainKey(SampleWorkspace.handlersOf("valkey"));
        assertThat(place.console().lines())
                .as("an entry that did more than add lines cannot be told from its neighbours by its text")
                .anyMatch(line -> line.contains(SampleWorkspace.REGISTRY + ": integrations[\"valkey\"] is no longer"))
                .contains("left to do by hand:");
    }

    private void forgetLibrary() throws IOException {
        for (String name : List.of("greenstalk", "valkey")) {
            Files.delete(place.workspace().scanOf(name));
        }
    }
}
