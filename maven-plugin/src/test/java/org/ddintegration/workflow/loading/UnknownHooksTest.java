package org.ddintegration.workflow.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddintegration.RecordingConsole;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.scan.Access;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Definition;
import org.ddintegration.scan.Obstacle;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.Signature;
import org.ddintegration.scan.SourceLines;
import org.ddintegration.scan.Standing;
import org.ddintegration.scan.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownHooksTest {
    @TempDir
    Path folder;

    private final RecordingConsole console = new RecordingConsole();

    @Test
    void aHookPointThatTheScanDidNotFindIsNamedWithItsPlaceAndWhatItMayHaveMeant() throws IOException {
        Path file = Files.writeString(folder.resolve("acme.yaml"), """
                name: acme
                library:
                  distributions: [acme]
                hooks:
                  - target: acme:Client.sned
                """);
        Scan scan = new Scan(
                "acme 1.0",
                "1.0",
                List.of("acme"),
                List.of(candidate("acme:Client.send")),
                1,
                Map.of(),
                new TreeMap<>());

        new UnknownHooks(console).warn(DescriptorReader.read(file), file, Map.of(), () -> scan);

        assertThat(console.lines())
                .containsExactly(
                        file + ":5:13: 'acme:Client.sned': the scan of acme 1.0 finds no such function or class;"
                                + " name one that is there (acme:Client.send?); or keep it, if it is compiled or made at run"
                                + " time: dd:verify tells whether it exists");
    }

    @Test
    void aHookPointThatIsInheritedIsNamedWhereItIsDefined() throws IOException {
        assertThat(warnings("acme:Child.send", ""))
                .singleElement()
                .asString()
                .contains(
                        "'acme:Child.send': the scan of acme 1.0 finds that function at acme:Client.send, and only inherited"
                                + " or under another name here; name acme:Client.send");
    }

    @Test
    void aPropertyIsNoHookPoint() throws IOException {
        assertThat(warnings("acme:Client.open", ""))
                .singleElement()
                .asString()
                .contains("'acme:Client.open': a property is read, not called, so it cannot be wrapped");
    }

    @Test
    void aMethodOfACompiledClassIsNoHookPoint() throws IOException {
        assertThat(warnings("acme:Wire.put", ""))
                .singleElement()
                .asString()
                .contains("'acme:Wire.put': its class is compiled in the wheels that users install");
    }

    @Test
    void whatNeedNotBeThereIsNotMissed() throws IOException {
        assertThat(warnings("acme:Client.later", "versions: '>=2'")).isEmpty();
        assertThat(warnings("acme:Client.later", "optional: true")).isEmpty();
    }

    @Test
    void whatIsToBeWrappedIsCheckedLikeTheHookPoint() throws IOException {
        assertThat(warnings("acme:Client.send", "via: [acme:Client.send, acme:Child.send]"))
                .isEmpty();
        assertThat(warnings("acme:Client.send", "via: [acme:Client.snd]"))
                .singleElement()
                .asString()
                .contains("'acme:Client.snd': the scan of acme 1.0 finds no such function or class");
    }

    private List<String> warnings(String target, String more) throws IOException {
        Path file = Files.writeString(folder.resolve("acme.yaml"), """
                name: acme
                library:
                  distributions: [acme]
                hooks:
                  - target: %s
                    %s
                """.formatted(target, more));
        Scan scan = new Scan(
                "acme 1.0",
                "1.0",
                List.of("acme"),
                List.of(candidate("acme:Client.send", "acme:Child.send")),
                1,
                Map.of(),
                new TreeMap<>(Map.of(
                        HookPoint.parse("acme:Client.open"), Obstacle.PROPERTY,
                        HookPoint.parse("acme:Wire.put"), Obstacle.COMPILED)));
        Descriptor descriptor = DescriptorReader.read(file);
        new UnknownHooks(console)
                .warn(descriptor, file, scan.reachedBy(descriptor.tracing().hookPoints()), () -> scan);
        return console.lines();
    }

    private static Candidate candidate(String target, String... others) {
        HookPoint point = HookPoint.parse(target);
        List<HookPoint> paths = Stream.concat(Stream.of(target), Stream.of(others))
                .map(HookPoint::parse)
                .toList();
        return new Candidate(
                point,
                new Standing(1.0, 1, false, Map.of(), List.of()),
                new Definition(
                        CallableKind.METHOD,
                        Binding.INSTANCE,
                        new Signature(List.of(), Optional.empty()),
                        "",
                        new SourceLines("acme.py", 1, 2)),
                new Access(paths, List.of(point), List.of(), List.of()),
                new Work(Role.OPERATION, List.of(), Map.of()));
    }
}
