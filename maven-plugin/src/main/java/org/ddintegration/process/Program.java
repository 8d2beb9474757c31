package org.ddintegration.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A program to run, with all that it prints in a log; what it leaves in its temporary folder goes with this process.
 *
 * @param environment set on top of this process's own; an empty value takes the variable out
 */
public record Program(List<String> command, Path folder, Map<String, String> environment, Path log) {
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    static final int TIMED_OUT = -1;

    /** How it ended. */
    public record Ended(int exit, Duration time) {
        public boolean well() {
            return exit == 0;
        }
    }

    public static Program of(Path folder, Path log, String... command) {
        return new Program(List.of(command), folder, Map.of(), log);
    }

    public Program into(Path other) {
        return new Program(command, folder, environment, other);
    }

    public Program with(Object... arguments) {
        List<String> longer = new ArrayList<>(command);
        for (Object argument : arguments) {
            longer.add(argument.toString());
        }
        return new Program(longer, folder, environment, log);
    }

    public Program set(String variable, Object value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value.toString());
        return new Program(command, folder, more, log);
    }

    /** Runs it to its end, or to the end of this process's patience: then the exit code is {@link #TIMED_OUT}. */
    public Ended run() {
        long start = System.nanoTime();
        Process process = start();
        try (Children.Child child = Children.adopt(process)) {
            boolean ended = child.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return new Ended(ended ? process.exitValue() : TIMED_OUT, Duration.ofNanos(System.nanoTime() - start));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ended(TIMED_OUT, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    public Process start() {
        try {
            Files.createDirectories(log.getParent());
            Files.writeString(log, "$ " + String.join(" ", command) + System.lineSeparator());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File(NOTHING)))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().put("TMPDIR", Temporary.folder().toString());
            environment.forEach((variable, value) -> {
                if (value.isEmpty()) {
                    builder.environment().remove(variable);
                } else {
                    builder.environment().put(variable, value);
                }
            });
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String NOTHING = File.separatorChar == '/' ? "/dev/null" : "NUL";
}
