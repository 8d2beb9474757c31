package org.ddintegration.adopt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.ddintegration.file.ResourceText;

/** The Python program that reads an integration's files. It is fed through standard input: an argument's length has limits. */
final class CodeScript {
    private static final List<String> PARTS = List.of(
            "values.py",
            "conditions.py",
            "scopes.py",
            "expressions.py",
            "calls.py",
            "statements.py",
            "spans.py",
            "hooks.py",
            "environments.py",
            "answer.py");

    private CodeScript() {}

    static byte[] source() {
        return PARTS.stream()
                .map(part -> ResourceText.of(CodeScript.class, part))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What makes Python read the program: isolated from the user's settings, without site packages. */
    static String[] arguments(int length) {
        String start = "import sys; exec(compile(sys.stdin.buffer.read(" + length + "), 'adopt', 'exec'))";
        return new String[] {"-I", "-S", "-B", "-c", start};
    }
}
