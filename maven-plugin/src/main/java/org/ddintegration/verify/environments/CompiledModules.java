package org.ddintegration.verify.environments;

import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.process.Program;
import org.ddintegration.process.ProgramLog;

/** Whether the compiled modules of a wheel do for a target of another version. */
public final class CompiledModules {
    private CompiledModules() {}

    /**
     * Why they do not.
     *
     * @param target version of the checkout
     * @param wheel version that the compiled modules are of
     * @return empty when they do, and when the versions are the same: what fails then has another reason
     */
    public static Optional<String> misfit(JoinedCheckout checkout, String target, String wheel, Path log) {
        if (wheel.equals(target)) {
            return Optional.empty();
        }
        Program.Ended imported = Program.of(checkout.environment().python())
                .in(checkout.folder())
                .with("-c", "import ddtrace")
                .run(log);
        return imported.well()
                ? Optional.empty()
                : Optional.of("no wheel of ddtrace on the package index has the compiled modules that " + target
                        + " needs; with those of " + wheel + ", import ddtrace fails: " + last(log));
    }

    private static String last(Path log) {
        return ProgramLog.text(log).lines().filter(line -> !line.isBlank()).reduce("", (one, next) -> next);
    }
}
