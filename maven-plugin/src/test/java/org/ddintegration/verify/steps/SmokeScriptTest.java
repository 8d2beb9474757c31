package org.ddintegration.verify.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.ddintegration.process.Program;
import org.ddintegration.python.PythonInterpreter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmokeScriptTest {
    private static final String LOOK = """
            import smoke
            def path(key, module, name):
                return {"key": key, "module": module, "qualname": name, "conditional": False}
            told = {"library": "kit", "paths": %s}
            print(list(smoke.missing(told)), [path["module"] for path in told["paths"]])
            """;

    @TempDir
    Path folder;

    @Test
    void leavesOutAnotherPathOfAHookWhoseModuleNeedsWhatIsMissing() throws IOException {
        assertThat(look("[path('hooks[0]', 'kit', 'send'), path('hooks[0]', 'kit_web', 'send')]"))
                .endsWith("[] ['kit']");
    }

    @Test
    void findsAHookThatHasNoOtherPath() throws IOException {
        assertThat(look("[path('hooks[0]', 'kit_web', 'send')]"))
                .contains("hooks[0] (kit_web:send, 'send') needs 'not_there'");
    }

    @Test
    void findsAPathThatIsNotThere() throws IOException {
        assertThat(look("[path('hooks[0]', 'kit', 'send'), path('hooks[0]', 'kit', 'sent')]"))
                .contains("no such hook target", "did you mean send?");
    }

    private String look(String paths) throws IOException {
        Files.writeString(folder.resolve("wrapt.py"), "class FunctionWrapper: pass\nclass ObjectProxy: pass\n");
        Files.writeString(folder.resolve("kit.py"), "def send(): pass\n");
        Files.writeString(folder.resolve("kit_web.py"), "import not_there\nfrom kit import send\n");
        OwnScript.write("smoke.py", folder);
        return Program.of(PythonInterpreter.find(Optional.empty()).executable(), "-c", LOOK.formatted(paths))
                .in(folder)
                .answer("", Duration.ofMinutes(1))
                .output()
                .strip();
    }
}
