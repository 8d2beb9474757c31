package org.ddintegration.scan.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.ProblemException;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.scan.facts.CallFact;
import org.junit.jupiter.api.Test;

class WorkerPoolTest {
    private static final Path PYTHON = PythonInterpreter.find(Optional.empty()).executable();

    @Test
    void answersInTheOrderOfTheJobs() {
        List<String> sources = Stream.iterate(1, i -> i + 1)
                .limit(40)
                .map(i -> "def f%d(): pass".formatted(i))
                .toList();

        List<ParseResult> results = parse(sources.toArray(String[]::new));

        assertThat(results)
                .extracting(r -> r.facts().orElseThrow().functions().get(0).qualname())
                .containsExactlyElementsOf(Stream.iterate(1, i -> i + 1)
                        .limit(40)
                        .map(i -> "f" + i)
                        .toList());
    }

    @Test
    void skipsWhatIsNoPythonAndGoesOn() {
        List<ParseResult> results = parse("print 'old'", "a\0b", "f(" + "(".repeat(5000) + ")", "x = 1");

        assertThat(results)
                .extracting(ParseResult::reason)
                .satisfiesExactly(
                        reason ->
                                assertThat(reason).startsWith("does not parse").contains("line 1"),
                        reason ->
                                assertThat(reason).startsWith("does not parse").contains("null"),
                        reason -> assertThat(reason).isNotEmpty(),
                        reason -> assertThat(reason).isEmpty());
    }

    @Test
    void honoursCodingCookies() {
        byte[] latin = "# -*- coding: latin-1 -*-\nname = 'caf\u00e9'\ndef f(caf\u00e9=1): pass\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] unmarked = "name = 'caf\u00e9'\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] marked = "\ufeffdef g(): pass\n".getBytes(StandardCharsets.UTF_8);

        List<ParseResult> results = parse(List.of(job(latin), job(unmarked), job(marked)));

        assertThat(results.get(0)
                        .facts()
                        .orElseThrow()
                        .functions()
                        .get(0)
                        .parameters()
                        .get(0)
                        .name())
                .isEqualTo("caf\u00e9");
        assertThat(results.get(1).reason()).isEqualTo("not utf-8 text");
        assertThat(results.get(2).facts().orElseThrow().functions().get(0).qualname())
                .isEqualTo("g");
    }

    @Test
    void readsWhatParsesOfACodeBlock() {
        String block = "client = Client()\n\f\n>>> nonsense here\nclient.send(\n  1)\ndef f(a: int): pass\n";
        ParseJob lenient = new ParseJob("block", ParseMode.LENIENT, () -> block.getBytes(StandardCharsets.UTF_8));

        ParseResult result = parse(List.of(lenient)).get(0);

        assertThat(result.facts().orElseThrow().scope().calls())
                .extracting(CallFact::callee)
                .containsExactly("Client", "client.send");
        assertThat(result.facts().orElseThrow().functions()).hasSize(1);
    }

    @Test
    void skipsAFileThatCannotBeRead() {
        ParseJob gone = new ParseJob("gone.py", ParseMode.WHOLE, () -> {
            throw new IOException("object is missing");
        });

        assertThat(parse(List.of(gone, job("x = 1".getBytes(StandardCharsets.UTF_8)))))
                .extracting(ParseResult::reason)
                .containsExactly("cannot be read: object is missing", "");
    }

    @Test
    void refusesAnInterpreterThatIsNone() {
        Limits limits = new Limits(Duration.ofSeconds(5), 1 << 20);

        assertThatThrownBy(() -> {
                    try (WorkerPool pool = WorkerPool.start(Path.of("/bin/cat"), Pythons.DEFAULT, 1, limits)) {
                        pool.parse(List.of(job(new byte[0])), AnswerCache.NONE);
                    }
                })
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("/bin/cat")
                .hasMessageContaining("dd.python");
    }

    private static List<ParseResult> parse(String... sources) {
        return parse(Stream.of(sources)
                .map(s -> job(s.getBytes(StandardCharsets.UTF_8)))
                .toList());
    }

    private static List<ParseResult> parse(List<ParseJob> jobs) {
        try (WorkerPool pool = WorkerPool.start(PYTHON, Pythons.DEFAULT, 2, Limits.DEFAULT)) {
            return pool.parse(jobs, AnswerCache.NONE);
        }
    }

    private static ParseJob job(byte[] source) {
        return new ParseJob("a.py", ParseMode.WHOLE, () -> source);
    }
}
