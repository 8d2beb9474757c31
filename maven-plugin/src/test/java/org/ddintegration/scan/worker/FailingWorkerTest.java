package org.ddintegration.scan.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.python.PythonInterpreter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workers that fail in every way; a stand-in for the interpreter does what the text says. */
class FailingWorkerTest {
    private static final String STAND_IN = """
            #!%s
            import sys, time
            source, sink = sys.stdin.buffer, sys.stdout.buffer
            source.read(int(" ".join(sys.argv).split("read(")[1].split(")")[0]))
            def say(text):
                sink.write(text); sink.flush()
            say(b'{"ready":"3"}\\n')
            while True:
                head = source.read(5)
                if not head:
                    break
                text = source.read(int.from_bytes(head[1:], "big"))
                if text == b"die":
                    sys.exit(1)
                if text == b"hang":
                    time.sleep(60)
                if text == b"flood":
                    while True:
                        say(b"x" * 65536)
                say(b"[nonsense\\n" if text == b"babble" else b'{"ok":1}\\n')
            """;

    @TempDir
    private Path folder;

    private Path python;

    @BeforeEach
    void makeStandIn() throws IOException {
        python = folder.resolve("python");
        Path real = PythonInterpreter.find(Optional.empty()).executable();
        Files.writeString(python, STAND_IN.formatted(real));
        Files.setPosixFilePermissions(python, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void skipsTheFileThatEndsAWorker() {
        assertThat(reasons("ok", "die", "ok", "die", "die", "ok"))
                .containsExactly("", "ends the parser", "", "ends the parser", "ends the parser", "");
    }

    @Test
    void givesUpAFileThatTakesTooLong() {
        assertThat(reasons("hang", "ok")).containsExactly("takes too long to parse", "");
    }

    @Test
    void skipsAnAnswerThatIsNone() {
        assertThat(reasons("babble", "ok")).containsExactly("the parser's answer cannot be read", "");
    }

    @Test
    void endsAWorkerThatAnswersWithoutEnd() {
        assertThat(reasons("flood", "ok")).containsExactly("ends the parser", "");
    }

    private List<String> reasons(String... texts) {
        List<ParseJob> jobs = Stream.of(texts)
                .map(text -> new ParseJob(text, ParseMode.WHOLE, () -> text.getBytes(StandardCharsets.UTF_8)))
                .toList();
        try (WorkerPool pool =
                WorkerPool.start(python, Pythons.DEFAULT, 1, new Limits(Duration.ofSeconds(3), 1 << 20))) {
            return pool.parse(jobs, AnswerCache.NONE).stream()
                    .map(ParseResult::reason)
                    .toList();
        }
    }
}
