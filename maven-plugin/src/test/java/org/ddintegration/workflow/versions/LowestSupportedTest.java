package org.ddintegration.workflow.versions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.RecordingConsole;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.packaging.Version;
import org.ddintegration.scan.Access;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Definition;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.Signature;
import org.ddintegration.scan.SourceLines;
import org.ddintegration.scan.Standing;
import org.ddintegration.scan.Work;
import org.ddintegration.source.SampleReleases;
import org.ddintegration.source.index.IndexVersions;
import org.junit.jupiter.api.Test;

class LowestSupportedTest {
    private static final Descriptor DRAFT = DescriptorReader.read("beans.yaml", """
            name: beans
            library: {distributions: [beans], versions: ">=2.0.0"}
            hooks:
              - target: beans:Client.put
              - target: beans:Client.take
            """.getBytes(UTF_8));

    private static final IndexVersions INDEX =
            SampleReleases.of("beans", "1.9.0", "2.0.0", "2.0.1", "2.1.0", "2.2.0", "2.3.0", "2.4.0", "2.4.1");

    private final RecordingConsole console = new RecordingConsole();
    private final List<String> read = new ArrayList<>();

    /** @param since the version that brought {@code take} */
    private Descriptor lowest(String since) {
        Version first = Version.parse(since).orElseThrow();
        return new LowestSupported(console, new OtherVersions(console, version -> {
                    read.add(version);
                    boolean hasBoth = Version.parse(version).orElseThrow().compareTo(first) >= 0;
                    return scan(hasBoth ? List.of("put", "take") : List.of("put"));
                }))
                .of(DRAFT, "2.4.1", INDEX);
    }

    static Scan scan(List<String> functions) {
        List<Candidate> candidates =
                functions.stream().map(LowestSupportedTest::candidate).toList();
        return new Scan("", "", List.of("beans"), candidates, 1, Map.of(), new TreeMap<>());
    }

    private static Candidate candidate(String function) {
        HookPoint target = HookPoint.parse("beans:Client." + function);
        return new Candidate(
                target,
                new Standing(1, 1, false, Map.of(), List.of()),
                new Definition(
                        CallableKind.METHOD,
                        Binding.INSTANCE,
                        new Signature(List.of(), Optional.empty()),
                        "",
                        new SourceLines("beans.py", 1, 2)),
                new Access(List.of(target), List.of(target), List.of(), List.of()),
                new Work(Role.OPERATION, List.of(), Map.of()));
    }

    @Test
    void staysWhereAllHookPointsAre() {
        assertThat(lowest("2.0.0")).isEqualTo(DRAFT);
        assertThat(read).containsExactly("2.0.1");
    }

    @Test
    void bindsTheOneHookPointThatLaterVersionsBroughtToThese() {
        Descriptor bound = lowest("2.2.0");

        assertThat(bound.library().versions()).isEqualTo(">=2.0.0");
        assertThat(bound.tracing().hooks()).extracting(Hook::versions).containsExactly("", ">=2.2.0");
        assertThat(console.lines()).anyMatch(line -> line.contains("beans:Client.take is traced in versions >=2.2.0"));
        assertThat(read).hasSizeLessThan(4);
    }

    @Test
    void bindsToWhatWasReadWhatNothingBeforeHas() {
        assertThat(lowest("2.4.0").tracing().hooks()).extracting(Hook::versions).containsExactly("", ">=2.4.1");
    }

    @Test
    void risesToTheFirstMinorVersionThatHasMostHookPoints() {
        Version first = Version.parse("2.2.0").orElseThrow();
        Descriptor raised = new LowestSupported(console, new OtherVersions(console, version -> {
                    read.add(version);
                    boolean hasBoth = Version.parse(version).orElseThrow().compareTo(first) >= 0;
                    return scan(hasBoth ? List.of("put", "take") : List.of());
                }))
                .of(DRAFT, "2.4.1", INDEX);

        assertThat(raised.library().versions()).isEqualTo(">=2.2.0");
        assertThat(raised.testing().matrix().versions()).containsExactly("~=2.2.0", "latest");
        assertThat(raised.testing().matrix().packages())
                .isEqualTo(DRAFT.testing().matrix().packages());
        assertThat(raised.tracing().hooks()).isEqualTo(DRAFT.tracing().hooks());
        assertThat(console.lines())
                .anyMatch(line -> line.contains("supports versions >=2.2.0: 2.1.0 has not all its hook points"));
    }

    @Test
    void wrapsWhereItIsWhatIsThereUnderOneOfItsNames() {
        Descriptor draft = DescriptorReader.read("beans.yaml", """
                name: beans
                library: {distributions: [beans], versions: ">=2.0.0"}
                hooks:
                  - target: beans:Client.put
                  - target: beans:Client.take
                    via: ["beans:Client.take", "beans:Client.pop"]
                """.getBytes(UTF_8));

        Descriptor bound = new LowestSupported(
                        console, new OtherVersions(console, version -> scan(List.of("put", "take"))))
                .of(draft, "2.4.1", INDEX);

        assertThat(bound.tracing().hooks()).extracting(Hook::optional).containsExactly(false, true);
        assertThat(bound.library().versions()).isEqualTo(">=2.0.0");
    }

    @Test
    void staysAndSaysSoWhenItCannotBeRead() {
        Descriptor same = new LowestSupported(console, new OtherVersions(console, version -> {
                    throw new ProblemException(Problem.of(version, "gone", "wait"));
                }))
                .of(DRAFT, "2.4.1", INDEX);

        assertThat(same).isEqualTo(DRAFT);
        assertThat(console.lines()).anyMatch(line -> line.contains("was not read") && line.contains("gone"));
    }
}
