package org.ddintegration.it.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program with its arguments, folder and environment; immutable. */
public record Command(List<String> words, Path folder, Map<String, String> environment) {
    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final int TIMED_OUT = 124;

    public Command(List<String> words) {
        this(words, Path.of("."), Map.of());
    }

    public static Command of(Object program, Object... arguments) {
        return new Command(List.of(program.toString())).with(arguments);
    }

    public Command with(Object... more) {
        Stream<String> all = Stream.concat(words.stream(), Arrays.stream(more).map(String::valueOf));
        return new Command(all.toList(), folder, environment);
    }

    /** This command as the arguments of another one, in its own folder and environment. */
    public Command under(Command launcher) {
        return new Command(launcher.with(words.toArray()).words, folder, environment);
    }

    public Command in(Path otherFolder) {
        return new Command(words, otherFolder, environment);
    }

    public Command env(String name, Object value) {
        Map<String, String> all = new TreeMap<>(environment);
        all.put(name, String.valueOf(value));
        return new Command(words, folder, all);
    }

    /** Starts it with an empty standard input, its output going where {@code output} says. */
    public Process start(ProcessBuilder.Redirect output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Runs it to its end, or kills it after a quarter of an hour. */
    public Outcome run() {
        try {
            Path output = Files.createTempFile("output", ".txt");
            Process process = start(ProcessBuilder.Redirect.to(output.toFile()));
            boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            Outcome outcome = new Outcome(
                    String.join(" ", words), ended ? process.exitValue() : TIMED_OUT, Files.readString(output));
            Files.delete(output);
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
