package org.ddintegration.scan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.scan.report.SampleScan.candidate;

import java.util.stream.IntStream;
import org.ddintegration.scan.Candidate;
import org.junit.jupiter.api.Test;

class ScanTableTest {
    @Test
    void showsRankHookPointKindAndReason() {
        assertThat(ScanTable.lines(SampleScan.of(candidate(1, "parcel:Client.send", "", "writes to a socket"))))
                .containsExactly(
                        "rank  hook point         kind       why",
                        "   1  parcel:Client.send method     writes to a socket");
    }

    @Test
    void stopsAfterTen() {
        Candidate[] many = IntStream.rangeClosed(1, 30)
                .mapToObj(rank -> candidate(rank, "parcel:f" + rank, ""))
                .toArray(Candidate[]::new);
        assertThat(ScanTable.lines(SampleScan.of(many)))
                .hasSize(11)
                .last()
                .asString()
                .contains("parcel:f10 ");
    }

    @Test
    void fitsTheConsoleAndKeepsTheEndOfALongName() {
        String name = "parcel.transport.asynchronous.connections.pool:ConnectionPool.acquire";
        assertThat(ScanTable.lines(SampleScan.of(candidate(1, name, "", "called by 12 public functions ".repeat(4)))))
                .allMatch(line -> line.length() <= ScanTable.WIDTH)
                .last()
                .asString()
                .contains("connections.pool:ConnectionPool.acquire")
                .endsWith("…");
    }
}
