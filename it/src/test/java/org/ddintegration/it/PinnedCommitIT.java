package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.process.Snapshot;
import org.ddintegration.it.python.LoopbackIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library that was cloned once, and whose repository and index have a newer release since. */
class PinnedCommitIT {
    private static final String FORGE = "https://forge.example/";
    private static final String LINK = "Project-URL: Source, " + FORGE + "hermit";
    private static final Pattern COMMIT = Pattern.compile("\\n    commit: \"?([0-9a-f]{40})\"?\\n");

    private final Run run = Run.in("pinned-commit");
    private final Path descriptor = run.workspace().descriptor("hermit");

    @TempDir
    private Path scratch;

    private Path home;
    private GitRepository repository;
    private LoopbackIndex index;
    private String released;

    @BeforeEach
    void publish() throws IOException {
        repository = GitRepository.init(Files.createDirectories(scratch.resolve("forge/hermit")));
        home = Files.createDirectories(scratch.resolve("home"));
        Files.writeString(
                home.resolve(".gitconfig"),
                "[url \"%s\"]\n\tinsteadOf = %s\n"
                        .formatted(scratch.resolve("forge").toUri(), FORGE));
        index = Hermit.index(scratch, LINK);
        released = commit("1.0.0");
        repository.tag("v1.0.0");
    }

    @Test
    void readsItAgainWithoutAnyState() throws IOException {
        Run.succeeds(maven("dd:integration").run());
        assertThat(Files.readString(descriptor)).contains("version: \"1.0.0\"");
        assertThat(pinned()).isEqualTo(released);
        releaseOnceMore();

        isContentWith(released);

        Run.succeeds(maven("dd:integration", "-Ddd.rescan").run());
        assertThat(Files.readString(descriptor)).contains("version: \"1.1.0\"", "highest_tested: \"1.1.0\"");
        assertThat(pinned()).isEqualTo(repository.git("rev-parse", "v1.1.0").strip());
        assertThat(handlers()).contains("key, body");
    }

    @Test
    void readsOneThatNoTagNamesAnyMoreAndAnotherIsCalledLike() throws IOException {
        Run.succeeds(maven("dd:integration").run());
        releaseOnceMore();
        repository.git("tag", "--force", "v1.0.0", "v1.1.0");
        repository.git("tag", released, "v1.1.0");

        isContentWith(released);
    }

    @Test
    void readsOneOfTheMainBranchThatWasNeverReleased() throws IOException {
        String unreleased = commit("1.0.1");
        Run.succeeds(
                maven("dd:integration", "-Ddd.source=git+" + FORGE + "hermit").run());
        assertThat(pinned()).isEqualTo(unreleased);
        releaseOnceMore();

        isContentWith(unreleased);
    }

    @Test
    void readsOneThatAScanHadReadBeforeTheDescriptorWasWrittenByHand() throws IOException {
        Run.succeeds(maven("dd:scan").run());
        Files.createDirectories(descriptor.getParent());
        Files.writeString(descriptor, """
                name: hermit
                library:
                  distributions: [hermit]
                hooks:
                  - target: hermit:Client.send
                """);
        Run.succeeds(maven("dd:integration").run());
        assertThat(pinned()).isEqualTo(released);
        releaseOnceMore();

        isContentWith(released);
    }

    /** The state of earlier runs is gone, as on another machine. */
    private void isContentWith(String commit) throws IOException {
        Folders.delete(run.workspace().folder().resolve(".dd"));
        Snapshot target = Snapshot.of(run.target().folder());
        String stated = Files.readString(descriptor);

        Outcome check = maven("dd:check").run();
        Run.succeeds(check);
        assertThat(check.output())
                .contains("cloned git+" + FORGE + "hermit@" + commit + "\n", "The target is what the descriptor says.");
        Run.succeeds(maven("dd:integration").run());

        assertThat(target.changes(Snapshot.of(run.target().folder()))).isEmpty();
        assertThat(Files.readString(descriptor)).isEqualTo(stated);
    }

    private void releaseOnceMore() throws IOException {
        commit("1.1.0");
        repository.tag("v1.1.0");
        Hermit.release("1.1.0", index, scratch, LINK);
    }

    private String commit(String version) throws IOException {
        repository.git("rm", "-r", "--quiet", "--ignore-unmatch", ".");
        Hermit.write(version, repository.folder());
        repository.commitAll("Version " + version);
        return repository.git("rev-parse", "HEAD").strip();
    }

    private String pinned() throws IOException {
        Matcher commit = COMMIT.matcher(Files.readString(descriptor));
        assertThat(commit.find()).isTrue();
        return commit.group(1);
    }

    private String handlers() throws IOException {
        return Files.readString(run.target().folder().resolve("ddtrace/contrib/internal/hermit/patch.py"));
    }

    private Command maven(String... goals) {
        return run.workspace()
                .maven()
                .with("-Dname=hermit")
                .with((Object[]) goals)
                .env("HOME", home)
                .env("PIP_INDEX_URL", index.url());
    }
}
