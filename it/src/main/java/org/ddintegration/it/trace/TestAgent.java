package org.ddintegration.it.trace;

import org.ddintegration.it.Settings;
import org.ddintegration.it.process.Ports;
import org.ddintegration.it.process.Service;
import org.ddintegration.it.python.Venv;

/** The test agent that dd-trace-py's patch tests report to, on a free port; one for all tests of a run. */
final class TestAgent {
    private static int running;

    private TestAgent() {}

    /** Starts it unless it runs already, and returns its port. */
    static synchronized int port() {
        if (running == 0) {
            int port = Ports.free();
            Service.start(
                    Venv.with(Settings.projects().resolve("tools.txt"))
                            .tool("ddapm-test-agent")
                            .with("--port=" + port)
                            .with("--otlp-http-port=" + Ports.free())
                            .with("--otlp-grpc-port=" + Ports.free()),
                    () -> Ports.answers(port));
            running = port;
        }
        return running;
    }
}
