package org.ddintegration.it.python;

import java.nio.file.Path;
import java.util.List;
import org.ddintegration.it.Settings;

/** CPython's, PyYAML's and docutils' view of generated texts. */
public final class ReadBack {
    private ReadBack() {}

    /**
     * Reads cases, one a line, each a JSON object.
     *
     * @return what does not come out as it went in
     * @throws IllegalStateException when the cases cannot be read
     */
    public static List<String> misread(Path cases) {
        Venv venv = Venv.with(Settings.projects().resolve("hostile").resolve("requirements.txt"));
        return venv.python(Script.named("readback.py"), cases)
                .run()
                .orThrow()
                .lines()
                .toList();
    }
}
