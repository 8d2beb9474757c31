package org.ddintegration.plan.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.ddintegration.RecordingConsole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {
    private static final Duration SHORT = Duration.ofMillis(100);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void setUp() {
        file = folder.resolve("lock");
    }

    @Test
    void isThereWhileItIsHeldAndNoLonger() {
        try (LockFile lock = take()) {
            assertThat(lock).isNotNull();
            assertThat(file).isEmptyFile();
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void takesItsFolderAwayThatWasMadeForItUnlessSomethingElseIsInIt() throws IOException {
        Path own = folder.resolve("own/lock");
        LockFile.take(own, SHORT, Console.SILENT).close();
        assertThat(own.getParent()).doesNotExist();

        try (LockFile lock = LockFile.take(own, SHORT, Console.SILENT)) {
            assertThat(lock).isNotNull();
            Files.writeString(own.resolveSibling("other"), "");
        }
        assertThat(own.getParent()).isDirectoryContaining(path -> path.endsWith("other"));
    }

    @Test
    void isTakenWhateverAKilledRunOrSomeoneElseLeftInIt() throws IOException {
        Path name = folder.resolve("name");
        for (byte[] content : List.of(new byte[0], new byte[] {0}, "/etc\0".getBytes(UTF_8), new byte[1 << 16])) {
            Files.write(file, content);
            Files.createLink(name, file);

            take().close();

            assertThat(file).doesNotExist();
            assertThat(name).hasBinaryContent(content);
            Files.delete(name);
        }
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        Files.createSymbolicLink(file, elsewhere);
        refuses("the lock must be a file, not a link or a folder");
        assertThat(elsewhere).doesNotExist();

        Files.delete(file);
        Files.createDirectory(file);
        refuses("the lock must be a file, not a link or a folder");
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        file = Files.writeString(folder.resolve("text"), "").resolve("lock");

        refuses("make its folder one that can be written to");
    }

    @Test
    void canBeWaitedForByAllWhoMayWriteToItsFolder() throws IOException {
        for (String permissions : List.of("rwxrwxr-x", "rwxrwxrwx", "rwx------")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
            try (LockFile lock = take()) {
                assertThat(lock).isNotNull();
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo(permissions.replace('x', '-'));
            }
        }
    }

    @Test
    void saysOnceThatItWaits() {
        RecordingConsole console = new RecordingConsole();
        try (LockFile lock = take()) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> LockFile.take(file, SHORT, console))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("another run is at work here and has not ended yet");
        }
        assertThat(console.lines()).containsExactly("waiting for another run to end");
    }

    @Test
    void isKeptFromAnotherProcessAlsoAfterAThreadOfThisOneHasWaitedInVain() throws Exception {
        try (LockFile lock = take()) {
            assertThat(lock).isNotNull();
            assertThat(LockFile.attempt(file)).isEmpty();
            assertThat(LockContest.start("try", file, folder).waitFor()).isEqualTo(LockContest.IN_VAIN);
        }
        assertThat(LockContest.start("try", file, folder).waitFor()).isEqualTo(LockContest.TAKEN);
    }

    @Test
    void isFreeWhenItsProcessIsKilled() throws Exception {
        Process holder = LockContest.start("hold", file, folder);
        try (BufferedReader out = holder.inputReader()) {
            assertThat(out.readLine()).isEqualTo("held");
            assertThat(LockFile.attempt(file)).isEmpty();
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(file).exists();

        Optional<LockFile> lock = LockFile.attempt(file);

        assertThat(lock).isPresent();
        lock.get().close();
        assertThat(file).doesNotExist();
    }

    /** Each of them deletes the file while the others try to have it. */
    @Test
    void isHeldByOneAtATimeAmongThreadsAndProcesses() throws Exception {
        List<Process> contenders = new ArrayList<>();
        for (int i = 0; i < LockContest.PROCESSES; i++) {
            contenders.add(LockContest.start("contend", file, folder));
        }
        for (Process contender : contenders) {
            assertThat(contender.waitFor()).isZero();
        }
        assertThat(Files.size(folder.resolve("count")))
                .isEqualTo(LockContest.PROCESSES * LockContest.THREADS * LockContest.ROUNDS);
        assertThat(file).doesNotExist();
    }

    private LockFile take() {
        return LockFile.take(file, SHORT, Console.SILENT);
    }

    private void refuses(String why) {
        assertThatThrownBy(this::take)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(why)
                .hasMessageContaining(folder.toString());
    }
}
