package org.ddintegration.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ddintegration.it.library.Library;
import org.ddintegration.it.library.LibraryServer;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.python.LoopbackIndex;
import org.junit.jupiter.api.Test;

/** A machine that lacks what a run needs. */
class BadSurroundingsIT {
    @Test
    void aNameThatTheIndexDoesNotHaveIsAnError() {
        try (LoopbackIndex index = new LoopbackIndex()) {
            run("name-unknown-to-the-index").env("PIP_INDEX_URL", index.url()).fails();
        }
    }

    @Test
    void noNetworkIsAnError() {
        run("no-network")
                .env("PIP_INDEX_URL", "http://127.0.0.1:1/simple/")
                .env("PIP_RETRIES", 0)
                .fails();
    }

    @Test
    void noPythonIsAnError() throws IOException {
        Path bin = Settings.work().resolve("bin-without-python");
        Folders.delete(bin);
        linkAllButPython(Files.createDirectories(bin));

        run("no-python").env("PATH", bin).env("HOME", bin).fails();
    }

    @Test
    void aReadOnlyTargetIsAnError() throws IOException {
        ReadOnly.during(BadRun.target().folder(), () -> BadRun.named("target-is-read-only")
                .with("-Dname=greenstalk", "-Ddd.target=" + BadRun.target().folder())
                .with("-Ddd.source=" + LibraryServer.running().source(Library.named("greenstalk")))
                .withoutRootsPower()
                .fails());
    }

    private static BadRun run(String name) {
        return BadRun.named(name)
                .with("-Dname=no_such_library", "-Ddd.target=" + BadRun.target().folder())
                .env("PIP_CONFIG_FILE", "/dev/null");
    }

    private static void linkAllButPython(Path bin) throws IOException {
        for (String folder : System.getenv("PATH").split(":")) {
            if (!Files.isDirectory(Path.of(folder))) {
                continue;
            }
            try (Stream<Path> programs = Files.list(Path.of(folder))) {
                for (Path program : (Iterable<Path>) programs::iterator) {
                    String name = program.getFileName().toString();
                    boolean isPython = Stream.of("py", "pip", "uv").anyMatch(name::startsWith);
                    if (!isPython && !Files.exists(bin.resolve(name))) {
                        Files.createSymbolicLink(bin.resolve(name), program);
                    }
                }
            }
        }
    }
}
