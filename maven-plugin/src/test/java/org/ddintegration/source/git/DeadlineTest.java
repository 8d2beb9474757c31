package org.ddintegration.source.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DeadlineTest {
    @Test
    void givesWhatTheTaskGivesOrThrows() throws Exception {
        assertThat(Deadline.within(Duration.ofMinutes(1), () -> 7)).isEqualTo(7);
        assertThatThrownBy(() -> Deadline.within(Duration.ofMinutes(1), () -> {
                    throw new IOException("broken");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("broken");
    }

    @Test
    @Timeout(60)
    void endsAReadThatNobodyAnswers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket socket = new Socket(silent.getInetAddress(), silent.getLocalPort())) {
            assertThatThrownBy(() -> Deadline.within(Duration.ofMillis(200), () -> socket.getInputStream()
                            .read()))
                    .isInstanceOf(SocketTimeoutException.class)
                    .hasMessage("no answer within 0 s");
        }
    }
}
