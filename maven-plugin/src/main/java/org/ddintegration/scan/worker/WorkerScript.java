package org.ddintegration.scan.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32C;

/** The Python program that a worker runs. It is fed through standard input: an argument's length has limits. */
public final class WorkerScript {
    private static final List<String> PARTS = List.of(
            "paths.py", "values.py", "branches.py", "wrappers.py", "partials.py", "facts.py", "walk.py", "serve.py");

    private WorkerScript() {}

    /** Names the program: what another version of it answers may differ. */
    public static String fingerprint() {
        CRC32C sum = new CRC32C();
        sum.update(source());
        return Long.toHexString(sum.getValue());
    }

    static byte[] source() {
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        for (String part : PARTS) {
            try (InputStream in = WorkerScript.class.getResourceAsStream(part)) {
                in.transferTo(source);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return source.toByteArray();
    }

    /** What makes Python read the program: isolated from the user's settings, without site packages. */
    static List<String> arguments(int length, Pythons pythons) {
        String start = "import sys; exec(compile(sys.stdin.buffer.read(" + length + "), 'facts', 'exec'))";
        return List.of("-I", "-S", "-B", "-c", start, "" + pythons.lowest(), "" + pythons.highest());
    }
}
