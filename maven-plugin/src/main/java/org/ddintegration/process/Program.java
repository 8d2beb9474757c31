package org.ddintegration.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A program to run.
 *
 * @param folder that it runs in; empty for that of this process
 * @param environment variables on top of this process's own; one without a value is taken out
 */
public record Program(List<String> command, Optional<Path> folder, Map<String, Optional<String>> environment) {
    /** Exit code of a program that did not end in time, and was ended. */
    public static final int TIMED_OUT = -1;

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final String NOTHING = File.separatorChar == '/' ? "/dev/null" : "NUL";

    /** How it ended; the exit code is {@link #TIMED_OUT} when it took longer than 20 minutes. */
    public record Ended(int exit, Duration time) {
        public boolean well() {
            return exit == 0;
        }
    }

    public static Program of(Object... command) {
        return new Program(words(command), Optional.empty(), Map.of());
    }

    public Program in(Path other) {
        return new Program(command, Optional.of(other), environment);
    }

    public Program with(Object... arguments) {
        List<String> longer = new ArrayList<>(command);
        longer.addAll(words(arguments));
        return new Program(longer, folder, environment);
    }

    public Program set(String variable, Object value) {
        return with(variable, Optional.of(value.toString()));
    }

    public Program without(String variable) {
        return with(variable, Optional.empty());
    }

    private Program with(String variable, Optional<String> value) {
        Map<String, Optional<String>> more = new TreeMap<>(environment);
        more.put(variable, value);
        return new Program(command, folder, more);
    }

    private static List<String> words(Object... values) {
        return Arrays.stream(values).map(Object::toString).toList();
    }

    /** Runs it to its end, with all that it prints in a log; what it leaves in its temporary folder goes with this process. */
    public Ended run(Path log) {
        long start = System.nanoTime();
        try (Children.Child child = start(log)) {
            boolean ended = child.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return new Ended(
                    ended ? child.process().exitValue() : TIMED_OUT, Duration.ofNanos(System.nanoTime() - start));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ended(TIMED_OUT, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** Starts it likewise; it runs until it ends by itself or is closed. */
    public Children.Child start(Path log) {
        try {
            Files.createDirectories(log.getParent());
            Files.writeString(log, "$ " + String.join(" ", command) + System.lineSeparator());
            return Children.adopt(set("TMPDIR", Temporary.folder())
                    .builder()
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File(NOTHING)))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs it to its end and takes what it prints.
     *
     * @param input UTF-8 for its standard input
     * @param patience after which the program and its children are ended
     * @throws IOException when it cannot be started, or the thread is interrupted meanwhile
     */
    public ProgramAnswer answer(String input, Duration patience) throws IOException {
        try (Children.Child child = Children.adopt(builder().start())) {
            return ProgramAnswer.of(child.process(), input, patience);
        }
    }

    /**
     * Starts it for a talk through its standard input and output; what it prints to its standard error is lost. Whoever starts it
     * ends it.
     */
    public Process start() throws IOException {
        return builder().redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(command);
        folder.ifPresent(path -> builder.directory(path.toFile()));
        environment.forEach((variable, value) -> {
            if (value.isPresent()) {
                builder.environment().put(variable, value.get());
            } else {
                builder.environment().remove(variable);
            }
        });
        return builder;
    }
}
