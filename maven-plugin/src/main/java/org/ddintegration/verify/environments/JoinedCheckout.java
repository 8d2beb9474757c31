package org.ddintegration.verify.environments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ddintegration.process.Program;

/**
 * A copy of the target that runs without a build: what a wheel of ddtrace has beyond it, compiled modules above all, is
 * linked into it, and an environment of its own imports {@code ddtrace} from it and all else from the wheel's.
 */
public record JoinedCheckout(Path folder, VirtualEnvironment environment) {
    /** How {@code tests/contrib/patch.py} of every version says where the test agent is. */
    private static final String AGENT = "port=9126";

    /**
     * @param folder new folder for the copy and the environment
     * @param wheel environment with ddtrace's wheel
     */
    public static JoinedCheckout make(Path target, Path folder, VirtualEnvironment wheel) throws IOException {
        Path copy = folder.resolve("checkout");
        Workcopy.make(target, copy);
        link(wheel.sitePackages().resolve("ddtrace"), copy.resolve("ddtrace"));
        VirtualEnvironment own = Environments.empty(wheel.base(), folder.resolve("venv"), folder.resolve("venv.log"));
        own.imports(copy, wheel.sitePackages());
        return new JoinedCheckout(copy, own);
    }

    /** The same, with patch tests that look for the test agent at that port. */
    public JoinedCheckout reportingTo(int port) throws IOException {
        Path patchTests = folder.resolve("tests/contrib/patch.py");
        if (Files.exists(patchTests)) {
            Files.writeString(patchTests, Files.readString(patchTests).replace(AGENT, "port=" + port));
        }
        return this;
    }

    /**
     * One of the environment's programs, run in the copy. Bytecode is kept there, whatever the user's Python is told: most tests
     * start a Python that imports ddtrace.
     */
    public Program program(Path tool) {
        return Program.of(tool).in(folder).set("PATH", environment.path()).without("PYTHONDONTWRITEBYTECODE");
    }

    private static void link(Path wheel, Path checkout) throws IOException {
        try (Stream<Path> files = Files.walk(wheel)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path own = checkout.resolve(wheel.relativize(file));
                if (!isOfOtherVersion(file) && !Files.exists(own)) {
                    Files.createDirectories(own.getParent());
                    Files.createSymbolicLink(own, file);
                }
            }
        }
    }

    /** Python code that the target does not have: its own is all that it is to run, whatever version the wheel is of. */
    private static boolean isOfOtherVersion(Path file) {
        return file.toString().matches(".*\\.py[ci]?") && !file.endsWith("_version.py");
    }
}
