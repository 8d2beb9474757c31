package org.ddintegration.it.git;

import java.nio.file.Path;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Ports;
import org.ddintegration.it.process.Service;

/** {@code git daemon} on a free loopback port, serving every repository below a folder. */
public final class GitDaemon implements AutoCloseable {
    private final Service process;
    private final int port;

    private GitDaemon(Service process, int port) {
        this.process = process;
        this.port = port;
    }

    public static GitDaemon serving(Path folder) {
        int port = Ports.free();
        Service process = Service.start(
                Command.of(
                        "git",
                        "daemon",
                        "--listen=127.0.0.1",
                        "--port=" + port,
                        "--base-path=" + folder,
                        "--export-all",
                        "--reuseaddr",
                        folder),
                () -> Ports.answers(port));
        return new GitDaemon(process, port);
    }

    /** Returns where a repository is served: a folder's name below the served folder. */
    public String url(String repository) {
        return "git://127.0.0.1:%d/%s".formatted(port, repository);
    }

    @Override
    public void close() {
        process.close();
    }
}
