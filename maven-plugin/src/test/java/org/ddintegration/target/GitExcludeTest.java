package org.ddintegration.target;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What git itself says of files that were excluded. */
class GitExcludeTest {
    private static final List<String> PATTERNS = List.of("/.dd", "/integrations/*.yaml");

    @TempDir
    private Path folder;

    private Path repository;
    private Path exclude;

    @BeforeEach
    void makeRepository() throws Exception {
        repository = Files.createDirectory(folder.resolve("repository")).toRealPath();
        exclude = repository.resolve(".git/info/exclude");
        git(repository, "init", "--quiet");
        Files.writeString(repository.resolve("tracked.txt"), "tracked\n");
        git(repository, "add", ".");
        git(repository, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "-m", "first");
        Files.createDirectories(exclude.getParent());
        Files.writeString(exclude, "# of the user\n*.orig\n");
    }

    @Test
    void hidesFilesOfTheWorkspaceAndShowsAllOthers() throws Exception {
        makeFiles(repository);
        Files.writeString(repository.resolve("integrations/notes.txt"), "mine\n");

        assertThat(put(repository, PATTERNS)).isTrue();

        assertThat(status(repository)).containsExactly("?? integrations/notes.txt");
    }

    @Test
    void aFileThatIsTrackedIsShownWhenItChanges() throws Exception {
        makeFiles(repository);
        git(repository, "add", "integrations/greenstalk.yaml");
        git(repository, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "-m", "second");
        put(repository, PATTERNS);

        Files.writeString(repository.resolve("integrations/greenstalk.yaml"), "name: changed\n");

        assertThat(status(repository)).containsExactly(" M integrations/greenstalk.yaml");
    }

    @Test
    void writesNothingWhereThePatternsAreThere() throws Exception {
        put(repository, PATTERNS);
        String before = Files.readString(exclude);

        assertThat(put(repository, PATTERNS)).isFalse();

        assertThat(exclude).hasContent(before);
    }

    @Test
    void leavesTheFileAsItWasWhenNoPatternIsLeft() throws Exception {
        byte[] before = "no line end \u00e4".getBytes(ISO_8859_1);
        Files.write(exclude, before);
        put(repository, PATTERNS);

        assertThat(put(repository, List.of())).isTrue();

        assertThat(Files.readAllBytes(exclude)).isEqualTo(before);
        try (Stream<Path> files = Files.list(exclude.getParent())) {
            assertThat(files).containsExactly(exclude);
        }
    }

    @Test
    void makesTheFileWhereThereIsNoneAndTakesItAwayAgain() throws Exception {
        Files.delete(exclude);
        Files.delete(exclude.getParent());
        makeFiles(repository);

        put(repository, PATTERNS);
        assertThat(status(repository)).isEmpty();

        put(repository, List.of());
        assertThat(exclude.getParent()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sub",
                "two levels/down ",
                "a*b",
                "[x]y",
                "what?",
                "back\\slash",
                "#hash",
                "!bang",
                "\u00e4\u4e2d",
                "line\nend"
            })
    void hidesFilesOfAWorkspaceInAnySubfolder(String name) throws Exception {
        Path workspace = Files.createDirectories(repository.resolve(name));
        makeFiles(workspace);

        put(workspace, PATTERNS);

        assertThat(status(repository)).isEmpty();
    }

    @Test
    void aPatternWithAStarOfAFoldersNameHidesNoOtherFolder() throws Exception {
        Path workspace = Files.createDirectories(repository.resolve("a*b"));
        makeFiles(workspace);
        makeFiles(Files.createDirectories(repository.resolve("axb")));

        put(workspace, PATTERNS);

        assertThat(status(repository)).containsExactly("?? axb/.dd/lock", "?? axb/integrations/greenstalk.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "true"})
    void ofALinkedWorkTreeItIsTheFileThatGitReads(String isRelative) throws Exception {
        git(repository, "worktree", "add", "--quiet", "../linked");
        Path linked = folder.resolve("linked").toRealPath();
        if (Boolean.parseBoolean(isRelative)) {
            Files.writeString(linked.resolve(".git"), "gitdir: ../repository/.git/worktrees/linked\n");
        }
        makeFiles(linked);

        put(linked, PATTERNS);

        assertThat(status(linked)).isEmpty();
        assertThat(exclude).content().contains("work tree linked: .");
    }

    @Test
    void workTreesOfOneRepositoryDoNotTakeOutEachOthersPatterns() throws Exception {
        git(repository, "worktree", "add", "--quiet", "../linked");
        Path linked = folder.resolve("linked").toRealPath();
        makeFiles(linked);
        put(linked, PATTERNS);
        put(repository, PATTERNS);

        put(repository, List.of());
        assertThat(status(linked)).isEmpty();

        put(linked, List.of());
        assertThat(exclude).hasContent("# of the user\n*.orig\n");
    }

    @Test
    void ofASubmoduleItIsTheFileThatGitReads() throws Exception {
        Path outer = Files.createDirectory(folder.resolve("outer"));
        git(outer, "init", "--quiet");
        git(outer, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", repository.toString(), "inner");
        Path inner = outer.resolve("inner").toRealPath();
        makeFiles(inner);

        put(inner, PATTERNS);

        assertThat(status(inner)).isEmpty();
    }

    @Test
    void aLinkToAnotherFileStaysALink() throws Exception {
        Path elsewhere = Files.move(exclude, folder.resolve("my-excludes"));
        Files.createSymbolicLink(exclude, elsewhere);

        put(repository, PATTERNS);

        assertThat(exclude).isSymbolicLink();
        assertThat(elsewhere).content().startsWith("# of the user\n*.orig\n# >>>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gitdir:", "gitdir: /nowhere", "gitdir: a\0b", "something else"})
    void whereGitKnowsNoRepositoryThereIsNone(String pointer) throws Exception {
        Path odd = Files.createDirectory(folder.resolve("odd"));
        Files.writeString(odd.resolve(".git"), pointer);
        Files.createDirectories(folder.resolve("empty/.git"));

        assertThat(GitExclude.around(odd)).isEmpty();
        assertThat(GitExclude.around(folder.resolve("empty"))).isEmpty();
    }

    private static boolean put(Path workspace, List<String> patterns) throws IOException {
        Optional<GitExclude> file = GitExclude.around(workspace);
        return file.orElseThrow().put(workspace, patterns);
    }

    private static void makeFiles(Path workspace) throws IOException {
        Files.createDirectories(workspace.resolve(".dd"));
        Files.writeString(workspace.resolve(".dd/lock"), "");
        Files.createDirectories(workspace.resolve("integrations"));
        Files.writeString(workspace.resolve("integrations/greenstalk.yaml"), "name: greenstalk\n");
    }

    private static List<String> status(Path workTree) throws Exception {
        return git(workTree, "status", "--porcelain", "--untracked-files=all")
                .lines()
                .toList();
    }

    private static String git(Path workTree, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(workTree.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
        return said;
    }
}
