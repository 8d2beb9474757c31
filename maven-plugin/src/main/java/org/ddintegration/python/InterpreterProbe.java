package org.ddintegration.python;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ddintegration.process.Program;
import org.ddintegration.process.ProgramAnswer;

/** What an interpreter says of itself. */
record InterpreterProbe(String implementation, int major, int minor, int micro, String level, Path executable) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String SCRIPT = """
            import sys
            version = sys.version_info
            print(sys.implementation.name, version[0], version[1], version[2], version[3], sys.executable, sep="\\n")
            """;

    /** Empty when the file does not run, or is no Python 3. */
    static Optional<InterpreterProbe> run(Path file) {
        try {
            ProgramAnswer result =
                    Program.of(file, "-I", "-S", "-X", "utf8", "-c", SCRIPT).answer("", PATIENCE);
            return result.exit() == 0 ? parse(result.output().lines().toList()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<InterpreterProbe> parse(List<String> lines) {
        try {
            return lines.size() == 6
                    ? Optional.of(new InterpreterProbe(
                            lines.get(0),
                            Integer.parseInt(lines.get(1)),
                            Integer.parseInt(lines.get(2)),
                            Integer.parseInt(lines.get(3)),
                            lines.get(4),
                            Path.of(lines.get(5)).toAbsolutePath()))
                    : Optional.empty();
        } catch (NumberFormatException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    boolean cpython() {
        return major == 3 && implementation.equals("cpython");
    }

    /** A released CPython that is new enough to be taken unasked. */
    boolean suitable() {
        return cpython() && minor >= PythonSearch.OLDEST_MINOR && level.equals("final");
    }

    String describe() {
        return implementation + " " + version();
    }

    PythonInterpreter interpreter() {
        return new PythonInterpreter(executable, version());
    }

    private String version() {
        return major + "." + minor + "." + micro;
    }
}
