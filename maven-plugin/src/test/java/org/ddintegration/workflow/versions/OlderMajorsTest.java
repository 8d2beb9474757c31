package org.ddintegration.workflow.versions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.RecordingConsole;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.SampleReleases;
import org.ddintegration.source.index.IndexVersions;
import org.junit.jupiter.api.Test;

class OlderMajorsTest {
    private static final IndexVersions INDEX = SampleReleases.of(
            "beans",
            "1.8.0 2023-01-01",
            "2.5.0 2024-05-01",
            "3.0.0 2025-01-01",
            "3.1.0 2025-06-01",
            "3.1.4 2025-07-01",
            "4.0.0 2026-01-01",
            "4.1.0 2026-02-01");

    private final RecordingConsole console = new RecordingConsole();
    private final List<String> read = new ArrayList<>();

    private static Descriptor draft(String versions) {
        return DescriptorReader.read("beans.yaml", """
                name: beans
                library: {distributions: [beans], versions: "%s"}
                hooks:
                  - target: beans:Client.put
                """.formatted(versions).getBytes(UTF_8));
    }

    /** @param since the first version that has the hook point */
    private Descriptor supported(String versions, String since, String today) {
        Version first = Version.parse(since).orElseThrow();
        OtherVersions others = new OtherVersions(console, version -> {
            read.add(version);
            boolean isThere = Version.parse(version).orElseThrow().compareTo(first) >= 0;
            return LowestSupportedTest.scan(isThere ? List.of("put") : List.of());
        });
        return new OlderMajors(console, others, Instant.parse(today + "T00:00:00Z")).of(draft(versions), INDEX);
    }

    @Test
    void areAddedWithTheirLatestMinorVersionWhenItIsOfTheLastTwoYears() {
        Descriptor descriptor = supported(">=4.0.0", "1.0", "2026-04-01");

        assertThat(descriptor.library().versions()).isEqualTo(">=2.5.0");
        assertThat(descriptor.testing().matrix().versions()).containsExactly("~=2.5.0", "~=3.1.0", "~=4.0.0", "latest");
        assertThat(read).containsExactly("3.1.4", "2.5.0");
    }

    @Test
    void endWhereOneIsTooOld() {
        assertThat(supported(">=4.0.0", "1.0", "2026-08-01").library().versions())
                .isEqualTo(">=3.1.0");
    }

    @Test
    void endWhereAHookPointIsMissing() {
        Descriptor descriptor = supported(">=4.0.0", "3.0", "2026-04-01");

        assertThat(descriptor.library().versions()).isEqualTo(">=3.1.0");
        assertThat(descriptor.testing().matrix().versions()).containsExactly("~=3.1.0", "~=4.0.0", "latest");
    }

    @Test
    void areNotLookedForWhereTheLatestMajorIsNotSupportedFromItsBeginning() {
        assertThat(supported(">=4.1.0", "1.0", "2026-04-01")).isEqualTo(draft(">=4.1.0"));
        assertThat(read).isEmpty();
    }

    @Test
    void areNoneWhereTheIndexDoesNotSayWhenItGotThem() {
        IndexVersions silent = SampleReleases.of("beans", "3.0.0", "4.0.0");
        OtherVersions others = new OtherVersions(console, version -> LowestSupportedTest.scan(List.of("put")));

        assertThat(new OlderMajors(console, others, Instant.now()).of(draft(">=4.0.0"), silent))
                .isEqualTo(draft(">=4.0.0"));
    }

    @Test
    void areLeftOutWithAWordWhenTheyCannotBeRead() {
        OtherVersions others = new OtherVersions(console, version -> {
            throw new ProblemException(Problem.of(version, "gone", "wait"));
        });

        assertThat(new OlderMajors(console, others, Instant.parse("2026-04-01T00:00:00Z")).of(draft(">=4.0.0"), INDEX))
                .isEqualTo(draft(">=4.0.0"));
        assertThat(console.lines()).anyMatch(line -> line.contains("was not read") && line.contains("gone"));
    }
}
