package org.ddintegration.verify.environments;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ddintegration.process.Program;
import org.ddintegration.process.ProgramLog;

/** Whether the compiled modules of a wheel do for a target that need not be of that version. */
public final class WheelFit {
    /** How Python says that a compiled module, or something in one, is not there. */
    private static final Pattern LACKING = Pattern.compile(
            "^ImportError: cannot import name .*\\.(so|pyd)\\)$|^ModuleNotFoundError: No module named 'ddtrace\\.");

    private WheelFit() {}

    /**
     * Why they do not.
     *
     * @param target version of the checkout
     * @param wheel version that the compiled modules are of
     * @return empty when they do, and when importing the target fails for another reason
     */
    public static Optional<String> misfit(JoinedCheckout checkout, String target, String wheel, Path log) {
        Program.Ended imported = Program.of(checkout.environment().python())
                .in(checkout.folder())
                .with("-c", "import ddtrace")
                .run(log);
        String said = last(log);
        return imported.well() || !LACKING.matcher(said).find()
                ? Optional.empty()
                : Optional.of("no wheel of ddtrace on the package index has the compiled modules that " + target
                        + " needs; with those of " + wheel + ", import ddtrace fails: " + said);
    }

    private static String last(Path log) {
        return ProgramLog.text(log).lines().filter(line -> !line.isBlank()).reduce("", (one, next) -> next);
    }
}
