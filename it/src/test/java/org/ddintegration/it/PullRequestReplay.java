package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.it.replay.PullRequest;
import org.ddintegration.it.replay.Replay;
import org.ddintegration.it.replay.ReplayResult;
import org.ddintegration.it.replay.Upstream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The profile {@code replay} runs this; it needs a clone of dd-trace-py with its history: {@code -Ddd.it.checkout=DIR}. */
class PullRequestReplay {
    private static final Path REPORT = Settings.work().resolve("replay.txt");

    static Stream<PullRequest> requests() {
        return PullRequest.all();
    }

    @BeforeAll
    static void beginReport() throws IOException {
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void writesWhatTheAuthorWrote(PullRequest request) throws IOException {
        Replay replay = new Replay(
                request, new Upstream(Settings.checkout()), Settings.work().resolve("replay/" + request));
        Run.succeeds(replay.run());
        ReplayResult result = ReplayResult.of(replay);
        Files.write(REPORT, List.of(result.row()), StandardOpenOption.APPEND);
        System.out.println(result.row());

        assertThat(result.untouched())
                .as("shared files that only the author changed")
                .isEqualTo(request.kept());
        assertThat(result.unexplained()).as("lines of the author").isEmpty();
        assertThat(result.reproduced()).as("percent of the author's lines").isGreaterThanOrEqualTo(request.least());
    }
}
