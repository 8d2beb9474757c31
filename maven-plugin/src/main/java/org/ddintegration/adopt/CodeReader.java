package org.ddintegration.adopt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.process.Program;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.target.Checkout;

/**
 * Has CPython parse the files of an integration and follow {@code patch()} through them. Nothing of the target is imported or
 * run; what the program needs of it, it asks for by its path.
 */
final class CodeReader {
    private static final int PATIENCE_SECONDS = 120;
    private static final int DEEPEST = 6;

    private final Checkout target;
    private final PythonInterpreter python;

    CodeReader(Checkout target, PythonInterpreter python) {
        this.target = target;
        this.python = python;
    }

    /** @throws ProblemException when the interpreter does not run the program, or that does not end in time */
    CodeFacts read(String name) {
        byte[] script = CodeScript.source();
        try {
            Process process = Program.of(python.executable())
                    .with((Object[]) CodeScript.arguments(script.length))
                    .start();
            CompletableFuture<Void> alarm = CompletableFuture.runAsync(
                    process::destroyForcibly, CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS));
            try (OutputStream to = new BufferedOutputStream(process.getOutputStream());
                    BufferedReader from = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
                to.write(script);
                to.write((name + "\n" + String.join("", lines(name)) + "\n").getBytes(UTF_8));
                return CodeFactsForm.read(answer(to, from));
            } finally {
                alarm.cancel(false);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(
                                    name,
                                    "the files of the integration cannot be read with " + python.executable() + ": "
                                            + e.getMessage(),
                                    "name another Python of version 3.8 or newer with -Ddd.python=PATH")
                            .at(target.root().toString()),
                    e);
        }
    }

    private String answer(OutputStream to, BufferedReader from) throws IOException {
        to.flush();
        for (String line = from.readLine(); line != null; line = from.readLine()) {
            if (line.startsWith("{")) {
                return line;
            }
            send(target.read(line), to);
        }
        throw new IOException("the program ended early");
    }

    private static void send(Optional<String> text, OutputStream to) throws IOException {
        byte[] bytes = text.orElse("").getBytes(UTF_8);
        to.write(((text.isPresent() ? bytes.length : -1) + "\n").getBytes(UTF_8));
        to.write(bytes);
        to.flush();
    }

    private List<String> lines(String name) {
        List<String> files = new ArrayList<>();
        collect("ddtrace/contrib/internal/" + name, DEEPEST, files);
        return files.stream().map(file -> file + "\n").toList();
    }

    private void collect(String folder, int depth, List<String> files) {
        for (String name : target.list(folder)) {
            String path = folder + "/" + name;
            if (name.endsWith(".py")) {
                files.add(path);
            } else if (depth > 0 && !name.equals("__pycache__")) {
                collect(path, depth - 1, files);
            }
        }
    }
}
