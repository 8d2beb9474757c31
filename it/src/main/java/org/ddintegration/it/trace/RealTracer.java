package org.ddintegration.it.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.python.Venv;

/**
 * A checkout made to run without a build: what its own wheel has beyond it, compiled modules above all, is linked into
 * it, and a virtual environment of its own imports {@code ddtrace} from it and all else from the wheel's environment.
 */
public final class RealTracer {
    private final Path checkout;
    private final Venv venv;

    private RealTracer(Path checkout, Venv venv) {
        this.checkout = checkout;
        this.venv = venv;
    }

    /** Adds links to the checkout, all of them ignored by its git, and makes the environment in a new folder. */
    public static RealTracer of(TraceTree tree, Path checkout, Path folder) {
        Venv wheel = tree.tests();
        Venv venv = Venv.empty(folder, wheel.interpreter(), "--without-pip");
        try {
            link(wheel.sitePackages().resolve("ddtrace"), checkout.resolve("ddtrace"));
            Files.write(
                    venv.sitePackages().resolve("checkout.pth"),
                    List.of(checkout.toString(), wheel.sitePackages().toString()));
            Path run = venv.bin().resolve("ddtrace-run");
            Files.writeString(run, """
                    #!%s
                    from ddtrace.commands.ddtrace_run import main
                    main()
                    """.formatted(venv.bin().resolve("python")));
            if (!run.toFile().setExecutable(true)) {
                throw new IOException(run + " cannot be made executable");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RealTracer(checkout, venv);
    }

    private static void link(Path wheel, Path checkout) throws IOException {
        try (Stream<Path> files = Files.walk(wheel)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path own = checkout.resolve(wheel.relativize(file));
                if (!file.toString().endsWith(".pyc") && !Files.exists(own)) {
                    Files.createDirectories(own.getParent());
                    Files.createSymbolicLink(own, file);
                }
            }
        }
    }

    /** Runs the tests of one integration as the project does, with a test agent at hand. */
    public Outcome test(String integration) {
        TestAgent.ensureRunning();
        return venv.python("-m", "pytest", "-q", "-rxX", "-p", "no:cacheprovider", "tests/contrib/" + integration)
                .in(checkout)
                .env("PYTHONDONTWRITEBYTECODE", 1)
                .run();
    }
}
