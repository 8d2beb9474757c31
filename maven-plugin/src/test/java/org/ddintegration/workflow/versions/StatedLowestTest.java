package org.ddintegration.workflow.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.RecordingConsole;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.source.SampleReleases;
import org.ddintegration.source.index.IndexVersions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatedLowestTest {
    private static final IndexVersions INDEX = SampleReleases.of("beans", "1.0.0", "1.0.1", "2.0.0", "2.0.3");
    private static final HookPoint PUT = HookPoint.parse("beans:Client.put");
    private static final HookPoint TAKE = HookPoint.parse("beans:Client.take");

    @TempDir
    Path folder;

    private final RecordingConsole console = new RecordingConsole();

    private void warn(String versions, Set<HookPoint> found, OtherVersions others) throws IOException {
        Path file = Files.writeString(folder.resolve("beans.yaml"), """
                name: beans
                library: {distributions: [beans], versions: "%s"}
                hooks:
                  - target: beans:Client.put
                  - target: beans:Client.take
                """.formatted(versions));
        new StatedLowest(console, others).warn(DescriptorReader.read(file), file, found, "2.0.3", INDEX);
    }

    /** In which only {@code put} is. */
    private OtherVersions others() {
        return new OtherVersions(console, version -> LowestSupportedTest.scan(List.of("put")));
    }

    @Test
    void aHookPointThatTheLowestTestedVersionLacksIsNamedWithItsPlace() throws IOException {
        warn(">=1.0", Set.of(PUT, TAKE), others());

        assertThat(console.lines())
                .containsExactly(
                        "reading beans 1.0.1 too, to see whether it has the hook points",
                        folder.resolve("beans.yaml")
                                + ":5:13: 'beans:Client.take': version 1.0.1, the lowest that is tested, has no such"
                                + " function or class; raise library.versions and tests.versions, or give the hook the"
                                + " versions that have it");
    }

    @Test
    void oneThatNoVersionHasIsNotNamedAgain() throws IOException {
        warn(">=1.0", Set.of(PUT), others());

        assertThat(console.lines()).noneMatch(line -> line.contains("take"));
    }

    @Test
    void nothingIsReadWhereTheMinorVersionIsTheSame() throws IOException {
        warn(">=2.0", Set.of(PUT, TAKE), others());

        assertThat(console.lines()).isEmpty();
    }

    @Test
    void aVersionThatCannotBeReadIsSaid() throws IOException {
        warn(">=1.0", Set.of(PUT, TAKE), new OtherVersions(console, version -> {
            throw new ProblemException(Problem.of(version, "gone", "wait"));
        }));

        assertThat(console.lines()).anyMatch(line -> line.contains("was not read") && line.contains("gone"));
    }
}
