package org.ddintegration.verify.environments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.python.PythonInterpreter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WheelFitTest {
    @TempDir
    Path folder;

    private Optional<String> misfit(String module, String target, String wheel) throws IOException {
        Files.createDirectories(folder.resolve("checkout/ddtrace"));
        Files.writeString(folder.resolve("checkout/ddtrace/__init__.py"), module);
        VirtualEnvironment environment = Environments.empty(
                PythonInterpreter.newestInstalled(), folder.resolve("venv"), folder.resolve("venv.log"));
        JoinedCheckout checkout = new JoinedCheckout(folder.resolve("checkout"), environment);
        return WheelFit.misfit(checkout, target, wheel, folder.resolve("import.log"));
    }

    @Test
    void theReasonIsSaidWhereTheTargetImportsWhatTheWheelLacks() throws IOException {
        assertThat(misfit("import ddtrace._native", "5.1.0", "5.0.0")).hasValueSatisfying(why -> assertThat(why)
                .startsWith("no wheel of ddtrace on the package index has the compiled modules that 5.1.0 needs;"
                        + " with those of 5.0.0, import ddtrace fails: ModuleNotFoundError: ")
                .contains("_native"));
    }

    @Test
    void theyDoWhereTheImportSucceeds() throws IOException {
        assertThat(misfit("", "5.1.0", "5.0.0")).isEmpty();
    }

    @Test
    void whatFailsForAnotherReasonIsNoMisfit() throws IOException {
        assertThat(misfit("raise ValueError()", "5.1.0", "5.0.0")).isEmpty();
    }
}
