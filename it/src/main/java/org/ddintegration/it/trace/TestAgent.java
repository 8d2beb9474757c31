package org.ddintegration.it.trace;

import java.nio.file.Path;
import org.ddintegration.it.Settings;
import org.ddintegration.it.process.Ports;
import org.ddintegration.it.process.Service;
import org.ddintegration.it.python.Venv;

/** The test agent that dd-trace-py's patch tests report to; one for all tests of a run. */
final class TestAgent {
    /** Written into {@code tests/contrib/patch.py} of every version. */
    private static final int PORT = 9126;

    private TestAgent() {}

    /** Starts it unless something listens at its port already, such as the agent of another run. */
    static synchronized void ensureRunning() {
        if (Ports.answers(PORT)) {
            return;
        }
        Path tools = Settings.projects().resolve("tools.txt");
        Service.start(
                Venv.with(tools)
                        .tool("ddapm-test-agent")
                        .with("--port=" + PORT)
                        .with("--otlp-http-port=" + Ports.free())
                        .with("--otlp-grpc-port=" + Ports.free()),
                () -> Ports.answers(PORT));
    }
}
