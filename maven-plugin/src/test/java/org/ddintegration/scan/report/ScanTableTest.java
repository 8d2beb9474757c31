package org.ddintegration.scan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.scan.report.SampleScan.candidate;

import java.util.List;
import java.util.stream.IntStream;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Scan;
import org.junit.jupiter.api.Test;

class ScanTableTest {
    @Test
    void showsRankHookPointKindAndReason() {
        assertThat(ScanTable.lines(SampleScan.of(candidate(1, "parcel:Client.send", "", "writes to a socket"))))
                .containsExactly(
                        "  rank  hook point         kind       why",
                        "*    1  parcel:Client.send method     writes to a socket",
                        "* is taken by a first descriptor");
    }

    @Test
    void beginsWithTheReasonThatTheFewestOthersHave() {
        assertThat(ScanTable.lines(SampleScan.of(
                        candidate(1, "parcel:send", "", "called in examples", "writes to a socket"),
                        candidate(2, "parcel:fetch", "", "called in examples", "reads from a socket"))))
                .anyMatch(line -> line.endsWith("writes to a socket; called in examples"))
                .anyMatch(line -> line.endsWith("reads from a socket; called in examples"));
    }

    @Test
    void showsAllThatAFirstDescriptorTakesHoweverFarDownItStands() {
        Candidate[] many = IntStream.rangeClosed(1, 30)
                .mapToObj(rank -> candidate(rank, rank == 1 || rank > 15, "parcel:f" + rank, ""))
                .toArray(Candidate[]::new);
        List<String> lines = ScanTable.lines(SampleScan.of(many));

        assertThat(lines.stream().filter(line -> line.startsWith("*  ")).toList())
                .hasSize(16)
                .last()
                .asString()
                .contains("parcel:f30 ");
    }

    @Test
    void marksWhatAFirstDescriptorTakesInsteadOfTheBest() {
        Scan scan = SampleScan.of(candidate(1, "parcel:post", ""), candidate(2, "parcel:Completions.create", ""));

        assertThat(ScanTable.lines(scan.proposing(List.of(HookPoint.parse("parcel:Completions.create")))))
                .anyMatch(line -> line.startsWith("     1  parcel:post"))
                .anyMatch(line -> line.startsWith("*    2  parcel:Completions.create"));
    }

    @Test
    void stopsAfterTen() {
        Candidate[] many = IntStream.rangeClosed(1, 30)
                .mapToObj(rank -> candidate(rank, "parcel:f" + rank, ""))
                .toArray(Candidate[]::new);
        assertThat(ScanTable.lines(SampleScan.of(many)))
                .hasSize(12)
                .element(10)
                .asString()
                .contains("parcel:f10 ");
    }

    @Test
    void fitsTheConsoleAndKeepsTheEndOfALongName() {
        String name = "parcel.transport.asynchronous.connections.pool:ConnectionPool.acquire";
        assertThat(ScanTable.lines(SampleScan.of(candidate(1, name, "", "called by 12 public functions ".repeat(4)))))
                .allMatch(line -> line.length() <= ScanTable.WIDTH)
                .element(1)
                .asString()
                .contains("connections.pool:ConnectionPool.acquire")
                .endsWith("…");
    }
}
