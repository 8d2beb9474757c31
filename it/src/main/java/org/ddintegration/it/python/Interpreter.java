package org.ddintegration.it.python;

import java.nio.file.Path;
import java.util.List;
import org.ddintegration.it.process.Command;

/**
 * The Python that runs the checks: {@code -Dit.python}, else {@code python3}.
 *
 * @param version major and minor, such as {@code 3.11}
 */
public record Interpreter(Path executable, String version) {
    public static Interpreter ofUser() {
        String name = System.getProperty("it.python", "python3");
        List<String> lines = Command.of(
                        name, "-c", "import sys; print(sys.executable); print('%d.%d' % sys.version_info[:2])")
                .run()
                .orThrow()
                .lines()
                .toList();
        return new Interpreter(Path.of(lines.get(0)), lines.get(1));
    }
}
