package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.library.Library;
import org.ddintegration.it.library.LibraryIndex;
import org.ddintegration.it.library.LibraryServer;
import org.ddintegration.it.maven.MavenProcess;
import org.ddintegration.it.maven.Workspace;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.process.Snapshot;
import org.ddintegration.it.trace.TraceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The language, the terminal and the user of a machine change nothing. */
class MachinesIT {
    private static final Cell CELL = new Cell("greenstalk", new TraceTree("4.6.0"));

    /** Those whose digits, letters or character set are others. */
    enum Machine {
        ARABIC("MAVEN_OPTS", "-Duser.language=ar -Duser.country=EG"),
        PERSIAN("MAVEN_OPTS", "-Duser.language=fa -Duser.country=IR"),
        TURKISH("MAVEN_OPTS", "-Duser.language=tr -Duser.country=TR"),
        ASCII("LC_ALL", "C");

        private final String variable;
        private final String value;

        Machine(String variable, String value) {
            this.variable = variable;
            this.value = value;
        }

        Command on(Command command) {
            return command.env(variable, value);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyGoalDoesTheSameInEveryLanguage(Machine machine) throws IOException {
        Path work = Settings.work().resolve("machines").resolve(machine.name());
        Folders.delete(work);
        Workspace workspace = Workspace.of("workspace", work.resolve("workspace"));
        GitRepository target = CELL.tree().checkOut(work.resolve("target"));
        Command maven = machine.on(workspace.maven())
                .env("PIP_INDEX_URL", LibraryIndex.url())
                .with("-Dname=greenstalk", "-Ddd.target=" + target.folder());

        Run.succeeds(
                maven.with("dd:integration", "-Ddd.source=" + CELL.source()).run());
        assertThat(written(workspace, target))
                .containsExactlyEntriesOf(Generated.of(CELL).written());

        Outcome others = maven.with("dd:integration", "dd:scan", "dd:check", "dd:verify", "dd:schema")
                .with("-Ddd.verify.steps=target", "-Ddd.source=" + CELL.source())
                .with("-Ddd.report=" + work.resolve("report.json"))
                .run();
        Run.succeeds(others);
        assertThat(others.output()).contains("The target is what the descriptor says.");
        assertThat(JsonParser.parseString(Files.readString(work.resolve("report.json")))
                        .getAsJsonObject()
                        .get("ok")
                        .getAsBoolean())
                .isTrue();
        assertThat(written(workspace, target))
                .containsExactlyEntriesOf(Generated.of(CELL).written());

        Run.succeeds(maven.with("dd:remove").run());
        assertThat(target.status()).isEmpty();
    }

    @Test
    void aFileWhoseNameIsNotAsciiIsReadWhereTheLocaleIs() throws IOException {
        Path library = Settings.work().resolve("machines").resolve("names");
        Folders.delete(library);
        Files.createDirectories(library.resolve("kit"));
        Files.writeString(library.resolve("kit/__init__.py"), "def send_message(body):\n    return body\n");
        Files.writeString(library.resolve("kit/caf\u00e9.py"), "def send_message(body):\n    return body\n");
        Workspace workspace = Workspace.of("workspace", Settings.work().resolve("machines/names-workspace"));

        Outcome outcome = Machine.ASCII
                .on(workspace.maven())
                .with("dd:scan", "-Dname=kit", "-Ddd.source=" + library)
                .run();

        Run.succeeds(outcome);
        assertThat(Files.readString(workspace.folder().resolve(".dd/kit/scan.json")))
                .contains("\"kit:send_message\"", "\"kit.caf\u00e9:send_message\"");
    }

    static Stream<Path> mavensThatAddNothing() {
        return Mavens.others().stream();
    }

    @ParameterizedTest
    @MethodSource("mavensThatAddNothing")
    void whatProgramsReadIsExactOnEveryTerminal(Path maven) throws IOException {
        Path work = Settings.work().resolve("machines").resolve(maven.getFileName());
        Folders.delete(work);
        Workspace workspace = Workspace.of("workspace", work.resolve("workspace"));
        GitRepository target = CELL.tree().checkOut(work.resolve("target"));
        Files.createDirectories(workspace.descriptor("greenstalk").getParent());
        Files.writeString(workspace.descriptor("greenstalk"), """
                name: greenstalk
                title: Gr\u00fcnstalk
                library:
                  distributions: [greenstalk]
                hooks:
                  - target: greenstalk:Client.put
                """);
        Command quiet = Machine.ASCII
                .on(MavenProcess.by(maven, workspace.folder()))
                .env("PIP_INDEX_URL", LibraryIndex.url())
                .with("--batch-mode", "--quiet", "-Dname=greenstalk", "-Ddd.target=" + target.folder())
                .with("-Ddd.source=" + CELL.source());

        Outcome diff = quiet.with("dd:integration", "-Ddd.dryRun").run();
        Run.succeeds(diff);
        Run.succeeds(quiet.with("dd:integration").run());

        SortedMap<String, String> written = files(target);
        assertThat(written.values()).anyMatch(text -> text.contains("Gr\u00fcnstalk"));
        target.git("stash", "--quiet", "--include-untracked");
        target.git("apply", Files.writeString(work.resolve("patch"), diff.output()));
        assertThat(files(target)).isEqualTo(written);

        Outcome report = quiet.with("dd:check", "-Ddd.report=json").run();
        assertThat(JsonParser.parseString(report.output())
                        .getAsJsonObject()
                        .get("ok")
                        .getAsBoolean())
                .isTrue();
    }

    /** Java calls the home of such a user {@code ?}; the environment may name one that cannot be written to. */
    @Test
    void aUserWithoutAnEntryAmongTheUsersHasTheirOwnGitAndLeavesNothing() throws IOException {
        Path work = Settings.work().resolve("machines").resolve("nobody");
        Folders.delete(work);
        Workspace workspace = Workspace.of("workspace", work.resolve("workspace"));
        GitRepository target = CELL.tree().checkOut(work.resolve("target"));
        Library greenstalk = Library.named("greenstalk");
        String source = LibraryServer.running().source(greenstalk);
        String server = source.substring("git+".length(), source.indexOf(greenstalk.name()));
        Path home = Files.createDirectories(work.resolve("home"));
        Files.writeString(
                home.resolve(".gitconfig"), "[url \"%s\"]\n\tinsteadOf = https://forge.example/\n".formatted(server));
        Snapshot before = Snapshot.of(home);

        Outcome outcome = workspace
                .maven()
                .env("MAVEN_OPTS", "-Duser.home=?")
                .env("HOME", home)
                .env("PIP_INDEX_URL", LibraryIndex.url())
                .with("dd:integration", "-Dname=greenstalk", "-Ddd.target=" + target.folder())
                .with("-Ddd.source=" + source.replace(server, "https://forge.example/"))
                .run();

        Run.succeeds(outcome);
        assertThat(outcome.output())
                .contains("cloned git+https://forge.example/greenstalk")
                .doesNotContainPattern("(?m)^\\s+at [\\w.$/]+\\(");
        assertThat(before.changes(Snapshot.of(home))).noneMatch(change -> change.contains("jgit"));
        assertThat(workspace.folder().resolve("?")).doesNotExist();
    }

    private static Map<String, String> written(Workspace workspace, GitRepository target) {
        return new Generated(CELL, workspace, target, null, target.status()).written();
    }

    private static SortedMap<String, String> files(GitRepository target) {
        SortedMap<String, String> files = new TreeMap<>();
        target.git("status", "--porcelain", "--untracked-files=all").lines().forEach(line -> {
            String path = line.substring(3).strip();
            try {
                files.put(path, Files.readString(target.folder().resolve(path)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return files;
    }
}
