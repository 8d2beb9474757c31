package org.ddintegration.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.RecordingConsole;
import org.ddintegration.workflow.goals.SampleWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFilesTest {
    private static final String NAME = "greenstalk";

    @TempDir
    private Path folder;

    private final RecordingConsole console = new RecordingConsole();

    @Test
    void ofAWorkspaceInTheTargetAreNotInItsStatus() throws Exception {
        SampleWorkspace place = inRepository(SampleWorkspace.inside(folder));
        place.describe(NAME, "comments").integrate(place.request(NAME));

        hide(place);

        assertThat(status(place))
                .containsExactlyInAnyOrder(" M registry.json", "?? ddtrace/contrib/internal/greenstalk/patch.py");
        assertThat(console.lines())
                .containsExactly("Now excluded from git status, by "
                        + place.target().toRealPath().resolve(".git/info/exclude")
                        + ": /.dd /integrations/*.yaml /integrations/*.xml");
        assertThat(place.console().lines())
                .contains("integrations/ and .dd/ are in the checkout, in " + place.target()
                        + "; git status does not show them.");
    }

    @Test
    void areExcludedOnce() throws Exception {
        SampleWorkspace place = inRepository(SampleWorkspace.inside(folder));
        place.describe(NAME, "comments");
        hide(place);
        String exclude = exclude(place);

        hide(place);

        assertThat(exclude(place)).isEqualTo(exclude);
        assertThat(console.lines()).hasSize(1);
    }

    @Test
    void leaveNoTraceOnceNothingIsLeftOfThem() throws Exception {
        SampleWorkspace place = inRepository(SampleWorkspace.inside(folder));
        String before = exclude(place);
        place.describe(NAME, "comments").integrate(place.request(NAME));
        hide(place);

        Files.delete(place.descriptor(NAME));
        place.remove(NAME);
        Files.delete(place.descriptor(NAME).getParent());
        Files.deleteIfExists(place.workspace().state().resolve("lock"));
        Files.deleteIfExists(place.workspace().state());
        hide(place);

        assertThat(exclude(place)).isEqualTo(before);
        assertThat(status(place)).isEmpty();
    }

    @Test
    void ofAWorkspaceElsewhereAreNobodysBusiness() throws Exception {
        SampleWorkspace place = inRepository(SampleWorkspace.beside(folder));
        String before = exclude(place);
        place.describe(NAME, "comments").integrate(place.request(NAME));

        hide(place);

        assertThat(exclude(place)).isEqualTo(before);
        assertThat(place.console().lines()).noneMatch(line -> line.contains("git status"));
    }

    @Test
    void ofAWorkspaceInAnotherCheckoutThanTheTargetAreNobodysBusiness() throws Exception {
        SampleWorkspace place = inRepository(SampleWorkspace.inside(folder));
        String before = exclude(place);
        Path other = SampleWorkspace.beside(folder.resolve("other")).target();
        place.describe(NAME, "comments");

        new OwnFiles(place.workspace(), Optional.of(other.toString())).hide(console);

        assertThat(exclude(place)).isEqualTo(before);
    }

    @Test
    void areLeftAloneInAFolderThatIsNoCheckoutOfTheTarget() throws Exception {
        SampleWorkspace place = inRepository(SampleWorkspace.inside(folder));
        Files.delete(place.target().resolve("riotfile.py"));
        String before = exclude(place);
        place.describe(NAME, "comments");

        new OwnFiles(place.workspace(), Optional.of(".")).hide(console);

        assertThat(exclude(place)).isEqualTo(before);
    }

    @Test
    void thatCannotBeExcludedAreNamed() throws Exception {
        SampleWorkspace place = inRepository(SampleWorkspace.inside(folder));
        place.describe(NAME, "comments");
        Path exclude = place.target().resolve(".git/info/exclude");
        Files.delete(exclude);
        Files.createDirectories(exclude.resolve("in-the-way"));

        hide(place);

        assertThat(console.lines())
                .singleElement()
                .asString()
                .contains("cannot be excluded")
                .endsWith("; do not commit them");
    }

    private void hide(SampleWorkspace place) {
        new OwnFiles(place.workspace(), Optional.empty()).hide(console);
    }

    private static SampleWorkspace inRepository(SampleWorkspace place) throws Exception {
        git(place.target(), "init", "--quiet");
        git(place.target(), "add", ".");
        git(place.target(), "-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "-m", "first");
        return place;
    }

    private static String exclude(SampleWorkspace place) throws IOException {
        return Files.readString(place.target().resolve(".git/info/exclude"));
    }

    private static List<String> status(SampleWorkspace place) throws Exception {
        return git(place.target(), "status", "--porcelain", "--untracked-files=all")
                .lines()
                .toList();
    }

    private static String git(Path workTree, String... arguments) throws Exception {
        ProcessBuilder command = new ProcessBuilder(new ArrayList<>(List.of(arguments)))
                .directory(workTree.toFile())
                .redirectErrorStream(true);
        command.command().add(0, "git");
        Process git = command.start();
        String said = new String(git.getInputStream().readAllBytes(), UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
        return said;
    }
}
