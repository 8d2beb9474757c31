package org.ddintegration.contribute.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What CPython makes of the literals, for texts full of what could break out of them. */
class PythonReadsItBackTest {
    private static final String[] PIECES =
            ("\"~'~\"\"\"~'''~\\~\\\"~\\N{x}~\\u12~\\x~{~%s~#~\n~\n\n~  ~a~é~\0~\u0007~\u202e~\u200f"
                            + "~b\u2028c~b\u0085c~b\u00a0c~b\rc~\ud83d\ude00~\ud800~\udc00")
                    .split("~");

    private static final String SCRIPT = """
            import ast, inspect, sys
            for line in sys.stdin:
                value = ast.literal_eval(bytes.fromhex(line).decode("utf-8"))
                value = inspect.cleandoc(value).strip(" \\n") if sys.argv[1] == "docstring" else value
                print(value.encode("utf-16-be", "surrogatepass").hex())
            """;

    private final Python python = new Python();

    @Test
    void stringsHaveTheirTextForValue() throws Exception {
        assertThat(misread("string", texts(2_000), python::string)).isEmpty();
    }

    @Test
    void docstringsHaveTheirTextForValue() throws Exception {
        List<String> texts = texts(2_000).stream()
                .map(text -> text.replace('\r', ' ').replaceAll(" *\n *", "\n").replaceAll("^[ \n]+|[ \n]+$", ""))
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(misread("docstring", texts, text -> python.docstring(text, 4)))
                .isEmpty();
        assertThat(misread("docstring", texts, python::moduleDocstring)).isEmpty();
    }

    private static List<String> misread(String kind, List<String> texts, UnaryOperator<String> literal)
            throws Exception {
        List<String> literals = texts.stream().map(literal).toList();
        List<String> values = values(kind, literals);
        assertThat(values).hasSameSizeAs(texts);
        return IntStream.range(0, texts.size())
                .filter(i -> !texts.get(i).equals(values.get(i)))
                .mapToObj(literals::get)
                .toList();
    }

    private static List<String> texts(int count) {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(random.ints(random.nextInt(9), 0, PIECES.length)
                    .mapToObj(piece -> PIECES[piece])
                    .collect(Collectors.joining()));
        }
        return texts;
    }

    private static List<String> values(String kind, List<String> literals) throws IOException, InterruptedException {
        Process interpreter = new ProcessBuilder("python3", "-I", "-S", "-c", SCRIPT, kind)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread feeder = new Thread(() -> {
            try (var in = interpreter.outputWriter(StandardCharsets.US_ASCII)) {
                for (String literal : literals) {
                    in.write(HexFormat.of().formatHex(literal.getBytes(StandardCharsets.UTF_8)) + "\n");
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        feeder.start();
        List<String> values = interpreter
                .inputReader(StandardCharsets.US_ASCII)
                .lines()
                .map(PythonReadsItBackTest::fromUtf16)
                .toList();
        feeder.join();
        assertThat(interpreter.waitFor()).isZero();
        return values;
    }

    /** Unlike the platform's decoder, keeps a surrogate without a partner. */
    private static String fromUtf16(String hex) {
        CharBuffer chars = ByteBuffer.wrap(HexFormat.of().parseHex(hex)).asCharBuffer();
        return chars.toString();
    }
}
