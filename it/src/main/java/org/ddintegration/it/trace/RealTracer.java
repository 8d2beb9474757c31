package org.ddintegration.it.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.python.Venv;

/**
 * A copy of a checkout that runs without a build: what its own wheel has beyond it, compiled modules above all, is linked
 * into it, and a virtual environment of its own imports {@code ddtrace} from it and all else from the wheel's environment.
 */
public final class RealTracer {
    /** How every version's {@code tests/contrib/patch.py} says where the test agent is. */
    private static final String AGENT = "port=9126";

    private final Path checkout;
    private final Venv venv;

    private RealTracer(Path checkout, Venv venv) {
        this.checkout = checkout;
        this.venv = venv;
    }

    /** @param folder new folder for the copy and the environment */
    public static RealTracer of(TraceTree tree, Path original, Path folder) {
        Path checkout = folder.resolve("checkout");
        Venv wheel = tree.tests();
        Venv venv = Venv.empty(folder.resolve("venv"), wheel.interpreter(), "--without-pip");
        try {
            Folders.copy(original, checkout);
            link(wheel.sitePackages().resolve("ddtrace"), checkout.resolve("ddtrace"));
            Files.write(
                    venv.sitePackages().resolve("checkout.pth"),
                    List.of(checkout.toString(), wheel.sitePackages().toString()));
            writeDdtraceRun(venv);
            Path patchTests = checkout.resolve("tests/contrib/patch.py");
            if (Files.exists(patchTests)) {
                redirect(patchTests);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RealTracer(checkout, venv);
    }

    private static void writeDdtraceRun(Venv venv) throws IOException {
        Path program = venv.bin().resolve("ddtrace-run");
        Files.writeString(program, """
                #!%s
                from ddtrace.commands.ddtrace_run import main
                main()
                """.formatted(venv.bin().resolve("python")));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void redirect(Path patchTests) throws IOException {
        String text = Files.readString(patchTests);
        if (!text.contains(AGENT)) {
            throw new IllegalStateException(patchTests + " does not say " + AGENT);
        }
        Files.writeString(patchTests, text.replace(AGENT, "port=" + TestAgent.port()));
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

    /** Lets it import what is in a folder as if it were installed. */
    public RealTracer importing(Path folder) {
        try {
            Files.writeString(venv.sitePackages().resolve(folder.getFileName() + ".pth"), folder + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Runs a Python program that finds the test agent by {@code DD_TRACE_AGENT_URL}. */
    public Outcome python(Object... arguments) {
        return venv.python(arguments)
                .in(checkout)
                .env("DD_TRACE_AGENT_URL", "http://127.0.0.1:" + TestAgent.port())
                .env("PYTHONDONTWRITEBYTECODE", 1)
                .run();
    }

    /** Runs the tests of one integration as the project does. */
    public Outcome test(String integration) {
        return pytest("tests/contrib/" + integration);
    }

    /** @param files relative to the checkout */
    public Outcome pytest(Object... files) {
        return venv.python("-m", "pytest", "-q", "-rxX", "-p", "no:cacheprovider")
                .with(files)
                .in(checkout)
                .env("PYTHONDONTWRITEBYTECODE", 1)
                .run();
    }
}
